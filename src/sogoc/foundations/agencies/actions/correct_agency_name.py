"""Đính chính tên ghi sai của cơ quan, đơn vị."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.dated_rows import keep, locked
from sogoc.foundations.agencies.models import Agency, AgencyName
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NameCorrectedMeanwhile(Refusal):
    "{name} đã được người khác cập nhật sau khi bạn mở. Hãy xem lại rồi đính chính lại nếu vẫn cần."


class NothingToMend(Refusal):
    "Không có gì khác với tên đang ghi, nên không có gì để đính chính."


@transaction.atomic
def correct_agency_name(
    *,
    name_row: AgencyName,
    version: int,
    name: str,
    short_name: str,
    at: datetime,
    by: Actor,
    symbol: str = "",
) -> Agency:
    """A slip of the pen in what it is or was called; a new name from a day on is a rename. `version`: the agency's."""
    (agency,) = locked(name_row.agency)
    require(by, "correct_agency_name", agency)
    if agency.version != version:
        raise NameCorrectedMeanwhile(name=agency.name)
    row = AgencyName.objects.select_for_update().get(pk=name_row.pk)
    changes = changed(row, name=name, short_name=short_name, symbol=symbol)
    if not changes:
        raise NothingToMend
    row.save()
    if row.valid_until == agency.valid_until:
        changed(agency, name=name, short_name=short_name, symbol=symbol)
    keep(agency)
    write(by, "correct_agency_name", row, at=at, changes=changes)
    return agency
