"""Official forms for machines: which there are, and one filled."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.told import for_machines
from sogoc.gateway.wanting import agency_asked, period_asked
from sogoc.kernel.vietnamese import local_day
from sogoc.reports.forms.catalogue import form_named, versions
from sogoc.reports.forms.filling import fill
from sogoc.reports.forms.shape import Form

from .schemas import REFUSALS, StandpointAsked

router = Router()


class FormOut(Schema):
    key: str
    number: str
    title: str
    source: str
    since: date
    until: date | None


class CellOut(Schema):
    code: str = Field(description="Mã dòng của danh mục, hoặc số cột của bảng")
    figure: str
    period: str
    period_start: date
    period_end: date
    value: str | None
    numerator: int | None
    denominator: int | None
    state: str
    source: str | None


class RowOut(Schema):
    name: str = Field(description="Nhãn của dòng; ở bảng là phần được chia, để trống ở dòng tổng số")
    cells: list[CellOut]
    findings: list[str] = Field(description="Những chỗ ô của dòng chưa khớp với ô khác")


class FilledOut(FormOut):
    agency: str
    as_of: date
    rows: list[RowOut]


@router.get("", response={200: list[FormOut], **REFUSALS})
def forms(request: ActorRequest) -> Any:
    """Mọi biểu mẫu, mỗi phiên bản với ngày áp dụng của nó."""
    return [_form(one) for told in versions().values() for one in told]


@router.get("/{key}", response={200: FilledOut, **REFUSALS})
def form(request: ActorRequest, key: str, asked: Query[StandpointAsked]) -> Any:
    """Một biểu mẫu đã điền cho một cơ quan và một kỳ: mỗi ô có giá trị, trạng thái và nguồn."""
    agency, period = agency_asked(request.actor, asked.agency), period_asked(asked.period)
    today = local_day(request.at)
    filled = fill(form_named(key, period), agency, period, by=request.actor, as_of=today)
    return _form(filled.form) | {
        "agency": agency.key,
        "as_of": today,
        "rows": [
            {
                "name": row.name,
                "cells": [_cell(code, answer) for code, answer in row.cells.items()],
                "findings": [finding.words for finding in row.findings],
            }
            for row in filled.rows
        ],
    }


def _form(form: Form) -> dict[str, Any]:
    return {name: getattr(form, name) for name in ("key", "number", "title", "source", "since", "until")}


def _cell(code: str, answer: Answer) -> dict[str, Any]:
    return {
        "code": code,
        "figure": answer.name,
        "period": answer.asked.key,
        "period_start": answer.asked.start,
        "period_end": answer.asked.end,
        **for_machines(answer),
    }
