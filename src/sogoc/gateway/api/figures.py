"""Figures for machines, with the records behind them."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.ledger.asking import ask, opened
from sogoc.foundations.ledger.wording import selection_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.told import for_machines
from sogoc.gateway.wanting import agency_asked, period_asked

from .schemas import REFUSALS, StandpointAsked

router = Router()


class LineOut(Schema):
    role: str
    words: str
    size: int
    records: list[str]
    withheld: bool = Field(description="Tài khoản này xem được tổng nhưng không được mở bản ghi")


class FigureOut(Schema):
    name: str
    title: str
    unit: str
    agency: str
    period: str
    period_start: date
    period_end: date
    value: str | None
    numerator: int | None
    denominator: int | None
    state: str
    source: str | None
    lines: list[LineOut]


class RecordsAsked(StandpointAsked):
    records: int = Field(100, ge=0, le=1000, description="Nhiều nhất bao nhiêu bản ghi cho mỗi tổng")


@router.get("/{name}", response={200: FigureOut, **REFUSALS})
def figure(request: ActorRequest, name: str, asked: Query[RecordsAsked]) -> Any:
    """Một số liệu: giá trị, hai tổng của tỷ lệ, và khóa của những bản ghi đã được đếm. Tỷ lệ tính bằng phần trăm."""
    by = request.actor
    where, when = agency_asked(by, asked.agency), period_asked(asked.period)
    answer = ask([name], [where], when, by=by)[name, where.key]
    return {
        "name": name,
        "title": answer.figure.title,
        "unit": answer.figure.unit,
        "agency": where.key,
        "period": when.key,
        "period_start": when.start,
        "period_end": when.end,
        **for_machines(answer),
        "lines": [
            {
                "role": opening.line.role,
                "words": selection_in_words(opening.line.selection),
                "size": opening.line.size,
                "records": [record["key"] for record in opening.records],
                "withheld": opening.withheld,
            }
            for opening in opened(answer, by=by, limit=asked.records)
        ],
    }
