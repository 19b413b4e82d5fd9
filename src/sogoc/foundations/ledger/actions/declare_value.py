"""Khai báo số liệu."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.foundations.ledger.declaring import saved
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.ledger.values import Told
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period
from sogoc.measures.states import State


class CountedFromRecords(Refusal):
    "“{title}” được đếm từ sổ nên không khai. Nếu số đếm chưa đúng, hãy sửa sổ, hoặc thay số đếm kèm lý do."


@transaction.atomic
def declare_value(
    *,
    figure: str,
    agency: Agency,
    period: Period,
    document: Document,
    at: datetime,
    by: Actor,
    value: str = "",
    numerator: int | None = None,
    denominator: int | None = None,
    state: State = State.NUMBER,
) -> Declaration:
    """Of what no register counts: somebody answers for it, with a document that proves it. `value` as people write it,
    a share also by its two sums."""
    agency = agency_locked(agency)
    require(by, "declare_value", agency)
    definition = figure_named(figure).on(period.end)
    if definition.is_counted:
        raise CountedFromRecords(title=definition.title)
    told = Told(value, numerator, denominator, state)
    declaration = saved(
        figure, definition, told, agency=agency, period=period, document=document, at=at, by=by
    )
    write(by, "declare_value", declaration, at=at)
    return declaration
