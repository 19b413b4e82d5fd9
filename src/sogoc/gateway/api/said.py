"""What agencies said of their figures and registers, for machines: declarations, and who vouches for what."""

from datetime import date, datetime
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.ledger.queries import declarations_in, registers_vouched
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, period_asked
from sogoc.kernel.acts import require

from .schemas import REFUSALS, StandpointAsked

declarations, registers = Router(), Router()


class DeclarationOut(Schema):
    figure: str
    agency: str
    period: str
    state: str
    value: str | None = Field(
        description="Như máy ghi: số nguyên, phần trăm với dấu chấm, ngày, mã, số ký hiệu"
    )
    numerator: int | None
    denominator: int | None
    document: str
    reason: str
    version: int


class AttestationOut(Schema):
    agency: str
    period: str
    first_day: date
    last_day: date
    attested_at: datetime
    attested_by: str
    records: int = Field(description="Số bản ghi khi xác nhận")


class SpanOut(Schema):
    first_day: date
    last_day: date


class RegisterOut(Schema):
    name: str
    title: str
    records: int
    attestations: list[AttestationOut]
    missing: list[SpanOut] = Field(description="Những ngày của kỳ chưa ai xác nhận")


@declarations.get("/", response={200: list[DeclarationOut], **REFUSALS})
def declared(request: ActorRequest, asked: Query[StandpointAsked]) -> Any:
    """Số liệu đã khai của một cơ quan và các đơn vị bên dưới, cho kỳ hoặc một phần của kỳ."""
    agency, period = agency_asked(request.actor, asked.agency), period_asked(asked.period)
    require(request.actor, "see_figure", agency)
    return [
        {
            "figure": one.figure,
            "agency": one.agency.key,
            "period": one.period,
            "state": one.state,
            "value": one.value or None,
            "numerator": one.numerator,
            "denominator": one.denominator,
            "document": one.document.printed,
            "reason": one.reason,
            "version": one.version,
        }
        for one in declarations_in(request.actor, agency, period)
    ]


@registers.get("/", response={200: list[RegisterOut], **REFUSALS})
def vouched(request: ActorRequest, asked: Query[StandpointAsked]) -> Any:
    """Mỗi sổ của một kỳ: bao nhiêu bản ghi, ai đã xác nhận, ngày nào chưa ai xác nhận."""
    agency, period = agency_asked(request.actor, asked.agency), period_asked(asked.period)
    return [
        {
            "name": one.register.name,
            "title": one.register.title,
            "records": one.records,
            "attestations": [
                {
                    "agency": said.agency.key,
                    "period": said.period,
                    "first_day": said.first_day,
                    "last_day": said.last_day,
                    "attested_at": said.attested_at,
                    "attested_by": who,
                    "records": said.records,
                }
                for said, who in one.attestations
            ],
            "missing": [{"first_day": first, "last_day": last} for first, last in one.missing],
        }
        for one in registers_vouched(agency, period, by=request.actor)
    ]
