"""Figures for machines, with the records behind them."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema

from sogoc.foundations.ledger.asking import ask, opened
from sogoc.gateway.wanting import agency_asked, period_asked
from sogoc.measures.engine import NothingToMeasure

from .schemas import REFUSALS

router = Router()


class LineOut(Schema):
    role: str
    words: str
    size: int
    records: list[str]


class FigureOut(Schema):
    name: str
    title: str
    unit: str
    agency: str
    period: str
    period_start: date
    period_end: date
    value: str | None
    state: str
    lines: list[LineOut]


@router.get("/{name}", response={200: FigureOut, **REFUSALS})
def figure(request: HttpRequest, name: str, agency: str, period: str, records: int = Query(100, ge=0, le=1000)) -> Any:
    """Một số liệu: giá trị và khóa của những bản ghi đã được đếm. Tỷ lệ được viết dưới dạng phân số, ví dụ 41/58."""
    by = request.actor  # type: ignore[attr-defined]
    where, when = agency_asked(by, agency), period_asked(period)
    answer = ask([name], [where], when, by=by)[name, where.key]
    empty = isinstance(answer.value, NothingToMeasure)
    return {
        "name": name,
        "title": answer.figure.title,
        "unit": answer.figure.unit,
        "agency": where.key,
        "period": when.key,
        "period_start": when.start,
        "period_end": when.end,
        "value": None if empty else str(answer.value),
        "state": "nothing_to_measure" if empty else "number",
        "lines": [
            {
                "role": opening.line.role,
                "words": opening.line.words,
                "size": opening.line.size,
                "records": [record["key"] for record in opening.records],
            }
            for opening in opened(answer, where, by=by, limit=records)
        ],
    }
