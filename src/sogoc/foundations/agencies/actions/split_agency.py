"""Chia, tách cơ quan, đơn vị."""

from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction

from django.db import transaction

from sogoc.foundations.agencies.closing import close, ended, refuse_unclosable
from sogoc.foundations.agencies.dated_rows import locked
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Agency, Succession, SuccessionKind
from sogoc.foundations.agencies.reorganising import (
    refuse_absent,
    refuse_later_successions,
    refuse_unready,
)
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class SharesNotWhole(Refusal):
    "Tổng các phần là {total}, phải đúng bằng 1. Hãy ghi phần của từng cơ quan, ví dụ 2/3 và 1/3."


class NothingSplit(Refusal):
    "Chia, tách cần ít nhất hai cơ quan tiếp nhận (kể cả chính nó nếu còn hoạt động). Một cơ quan thì là sáp nhập."


@transaction.atomic
def split_agency(
    *,
    agency: Agency,
    shares: Mapping[Agency, Fraction],
    on: date,
    decision: Decision,
    at: datetime,
    by: Actor,
) -> Agency:
    """`shares` gives the part of each successor. With the agency itself among them it goes on with its part (tách),
    without it ends (chia)."""
    agency, *successors = locked(agency, *shares)
    parts = dict(zip(successors, shares.values(), strict=True))
    for one in (agency, *successors):
        require(by, "split_agency", one)
    total = sum(parts.values(), Fraction(0))
    if total != 1 or any(part <= 0 for part in parts.values()):
        raise SharesNotWhole(total=total)
    if len(parts) < 2:
        raise NothingSplit
    for one in successors:
        refuse_absent(one, on)
    _end_or_go_on(agency, on, at, goes_on=agency in parts)
    for one, part in parts.items():
        step = Succession.objects.create(
            kind=SuccessionKind.SPLIT,
            predecessor=agency,
            successor=one,
            happened_on=on,
            part=part.numerator,
            whole=part.denominator,
            **decision.columns,
        )
        write(by, "split_agency", step, at=at)
    write(by, "split_agency", agency, at=at, changes=ended(agency))
    return agency


def _end_or_go_on(agency: Agency, on: date, at: datetime, *, goes_on: bool) -> None:
    if goes_on:
        refuse_unready(agency, on, at)
        refuse_later_successions(agency, agency.successions.filter(kind=SuccessionKind.SPLIT), on)
    else:
        refuse_unclosable(agency, on, at)
        close(agency, on)
