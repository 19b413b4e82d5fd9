"""Thay số đếm."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.foundations.ledger.declaring import saved
from sogoc.foundations.ledger.differing import beside_counted
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.ledger.values import Told
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period
from sogoc.measures.states import State


class CountedByNobody(Refusal):
    "“{title}” không đếm từ sổ nào, nên không có số đếm để thay. Hãy khai báo."


@transaction.atomic
def override_figure(
    *,
    figure: str,
    agency: Agency,
    period: Period,
    document: Document,
    reason: str,
    at: datetime,
    by: Actor,
    value: str = "",
    numerator: int | None = None,
    denominator: int | None = None,
    state: State = State.NUMBER,
) -> Declaration:
    """The records stay as they are and are shown beside it, with the difference and why."""
    agency = agency_locked(agency)
    require(by, "override_figure", agency)
    definition = figure_named(figure).on(period.end)
    if not definition.is_counted:
        raise CountedByNobody(title=definition.title)
    reason = reason_given(reason)
    told = Told(value, numerator, denominator, state)
    declaration = saved(
        figure, definition, told, agency=agency, period=period, document=document, reason=reason, at=at, by=by
    )
    write(by, "override_figure", declaration, at=at, changes=beside_counted(declaration, definition, by=by))
    return declaration
