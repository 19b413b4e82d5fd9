"""Sáp nhập cơ quan, đơn vị."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.closing import close, ended, refuse_unclosable
from sogoc.foundations.agencies.dated_rows import locked
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Agency, Succession, SuccessionKind
from sogoc.foundations.agencies.reorganising import refuse_absent
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class IntoItself(Refusal):
    "{name} không thể sáp nhập vào chính nó. Hãy chọn cơ quan tiếp nhận khác."


@transaction.atomic
def merge_agencies(
    *,
    agencies: Sequence[Agency],
    into: Agency,
    on: date,
    decision: Decision,
    at: datetime,
    by: Actor,
) -> Agency:
    """From the day `on` the agencies are one with `into`. Their records stay where they are; who works in `into`
    reaches them."""
    into, *agencies = locked(into, *agencies)
    for one in (into, *agencies):
        require(by, "merge_agencies", one)
    refuse_absent(into, on)
    for one in agencies:
        if one.pk == into.pk:
            raise IntoItself(name=one.name)
        refuse_unclosable(one, on, at, merged=True)
        close(one, on)
        step = Succession.objects.create(
            kind=SuccessionKind.MERGE, predecessor=one, successor=into, happened_on=on, **decision.columns
        )
        write(by, "merge_agencies", one, at=at, changes=ended(one))
        write(by, "merge_agencies", step, at=at)
    return into
