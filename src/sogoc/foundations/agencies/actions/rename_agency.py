"""Đổi tên cơ quan, đơn vị."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.foundations.agencies.dated_rows import end, keep, locked
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Agency, AgencyName, Succession, SuccessionKind
from sogoc.foundations.agencies.reorganising import refuse_later_rows, refuse_unready
from sogoc.foundations.agencies.versions import refuse_stale
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SameName(Refusal):
    "Tên mới không khác tên đang dùng: {name}."


@transaction.atomic
def rename_agency(
    *,
    agency: Agency,
    version: int,
    name: str,
    short_name: str,
    on: date,
    decision: Decision,
    at: datetime,
    by: Actor,
    symbol: str = "",
) -> Agency:
    """From the day `on`; what it was called before stays what it was called."""
    (agency,) = locked(agency)
    require(by, "rename_agency", agency)
    refuse_stale(agency, version)
    refuse_unready(agency, on, at)
    refuse_later_rows(agency, on, agency.names.all())
    changes = changed(agency, name=name, short_name=short_name, symbol=symbol)
    if not changes:
        raise SameName(name=name)
    end(agency.names.all(), on - timedelta(days=1))
    AgencyName.objects.create(agency=agency, name=name, short_name=short_name, symbol=symbol, valid_from=on)
    Succession.objects.create(
        kind=SuccessionKind.RENAME,
        predecessor=agency,
        successor=agency,
        happened_on=on,
        **decision.columns,
    )
    keep(agency)
    write(by, "rename_agency", agency, at=at, changes=changes)
    return agency
