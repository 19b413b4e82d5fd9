"""Đối chiếu danh mục với danh sách thủ tục của một hệ thống khác."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.reconciliation.models import Difference, TakenList
from sogoc.areas.procedures.reconciliation.queries import own_list
from sogoc.areas.procedures.reconciliation.register import Listed, Source, compared
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class EmptyList(Refusal):
    "Danh sách không có thủ tục nào. Hãy kiểm tra lại tệp."


class ListTakenLater(Refusal):
    "Đã đối chiếu một danh sách của nguồn này lấy ngày {day}. Hãy lấy danh sách của một ngày sau đó."


@transaction.atomic
def take_list(
    *, agency: Agency, source: Source, listed: Sequence[Listed], on: date, at: datetime, by: Actor
) -> TakenList:
    """With the catalogue of the day on which the list was taken. What was settled of the list before and is told again
    stays settled."""
    agency = agency_locked(agency)
    require(by, "take_list", agency)
    if not listed:
        raise EmptyList
    before = TakenList.objects.filter(agency=agency, source=source.value)
    if later := before.filter(taken_on__gte=on).first():
        raise ListTakenLater(day=later.taken_on)
    earlier = Difference.objects.filter(taken_list__in=before, latest=True)
    settled = {one.same: one for one in earlier if one.settled_on}
    taken = TakenList(agency=agency, source=source.value, taken_on=on, number=len(listed))
    fit(taken)
    taken.save(force_insert=True)
    earlier.update(latest=False)
    for found in compared(own_list(agency, on), listed):
        told = {"code": found.code, "kind": found.kind.value, "what": found.what.value}
        difference = Difference(
            taken_list=taken, agency=agency, here=found.here[:500], there=found.there[:500], **told
        )
        fit(difference)
        if known := settled.get(difference.same):
            difference.settled_on, difference.note = known.settled_on, known.note
        difference.save(force_insert=True)
    write(by, "take_list", taken, at=at)
    return taken
