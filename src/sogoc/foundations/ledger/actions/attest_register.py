"""Xác nhận sổ đủ số liệu của kỳ."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.ledger.attesting import records_of, register_named
from sogoc.foundations.ledger.models import Attestation
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import local_day


class PeriodStillRuns(Refusal):
    "{period} đến hết ngày {day} mới khép lại, nên chưa xác nhận sổ được. Hãy xác nhận từ ngày hôm sau."


class AlreadyAttested(Refusal):
    "Sổ “{register}” của {agency}, {period}, đã được xác nhận. Nếu còn thiếu bản ghi, hãy rút xác nhận rồi ghi thêm."


@transaction.atomic
def attest_register(*, register: str, agency: Agency, period: Period, at: datetime, by: Actor) -> Attestation:
    """For the agency with all below it: the register holds all there is, so that its blank is a nought from now on."""
    agency = agency_locked(agency)
    require(by, "attest_register", agency)
    kept = register_named(register)
    if local_day(at) <= period.end:
        raise PeriodStillRuns(period=period.label, day=period.end)
    same = {"register": register, "agency": agency, "first_day": period.start, "last_day": period.end}
    if Attestation.objects.filter(**same).exists():
        raise AlreadyAttested(register=kept.title, agency=agency.name, period=period.label)
    attestation = Attestation.objects.create(
        register=register,
        agency=agency,
        attested_at=at,
        records=records_of(kept, agency, period),
        **Attestation.days(period),
    )
    write(by, "attest_register", attestation, at=at)
    return attestation
