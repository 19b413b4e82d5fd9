"""Ghi thôi phụ trách."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.register import one_line
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day


class ReleasedAlready(Refusal):
    "{person} đã thôi phụ trách, làm đến hết ngày {day}."


class ReleasedBeforePutInCharge(Refusal):
    "{person} phụ trách từ ngày {day}. Ngày cuối cùng không thể ở trước ngày đó."


class NothingHandedOver(Refusal):
    "Chưa ghi đã bàn giao gì, cho ai. Hãy ghi: người sau cần biết hồ sơ, tài khoản ở đâu."


@transaction.atomic
def release_from_charge(
    *,
    charge: OfficerInCharge,
    last_day: date,
    handover: str,
    document: Document,
    at: datetime,
    by: Actor,
) -> OfficerInCharge:
    """By a document, and handed over: who follows need not begin anew."""
    agency_locked(charge.agency)
    charge = locked(charge, "agency", "account")
    require(by, "release_from_charge", charge)
    if charge.valid_until:
        raise ReleasedAlready(person=charge.account.name, day=charge.valid_until)
    if last_day < charge.valid_from:
        raise ReleasedBeforePutInCharge(person=charge.account.name, day=charge.valid_from)
    if not one_line(handover):
        raise NothingHandedOver
    paper_of(document, by)
    told = {"handover": one_line(handover), "released_by": document}
    changes = changed(charge, **ended(last_day + timedelta(days=1)), **told)
    fit(charge)
    charge.version += 1
    charge.save()
    entry = write(by, "release_from_charge", charge, at=at, changes=changes)
    facts = {"duty": charge.duty_name, "agency": charge.agency.name, "day": day(last_day)}
    tell_of(entry, [charge.account], "released_from_charge", charge, **facts)
    return charge
