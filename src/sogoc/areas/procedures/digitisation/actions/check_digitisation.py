"""Kiểm tra việc số hóa hồ sơ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.digitisation.models import DigitisationCheck, looked_through
from sogoc.areas.procedures.digitisation.queries import received_between
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day

MOST = 2_000


class DaysOfCheckBackwards(Refusal):
    "Ngày đầu {first} ở sau ngày cuối {last}, hoặc ngày cuối ở sau ngày kiểm tra. Hãy kiểm tra lại các ngày."


class NoDossiersThen(Refusal):
    "{agency} không tiếp nhận hồ sơ nào từ {first} đến {last}. Hãy chọn khoảng ngày khác."


class TooManyDossiers(Refusal):
    "Từ {first} đến {last} có {number} hồ sơ, quá {most}. Hãy chia thành những khoảng ngắn hơn."


class CheckedThatDay(Refusal):
    "Hồ sơ tiếp nhận từ {first} đến {last} đã được kiểm tra ngày {day}. Hãy mở lần kiểm tra đó."


@transaction.atomic
def check_digitisation(
    *, agency: Agency, first: date, last: date, at: datetime, by: Actor, document: Document | None = None
) -> DigitisationCheck:
    """Every dossier received in those days, with the components that are not digitised at that moment. What is
    digitised afterwards changes nothing of what was found."""
    agency = agency_locked(agency)
    require(by, "check_digitisation", agency)
    day = local_day(at)
    if not first <= last <= day:
        raise DaysOfCheckBackwards(first=first, last=last)
    if document:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
    if DigitisationCheck.objects.filter(agency=agency, first=first, last=last, checked_on=day).exists():
        raise CheckedThatDay(first=first, last=last, day=day)
    dossiers = received_between(agency, first, last)
    if (number := dossiers.count()) > MOST:
        raise TooManyDossiers(first=first, last=last, number=number, most=MOST)
    if not number:
        raise NoDossiersThen(agency=agency.name, first=first, last=last)
    check = DigitisationCheck(
        agency=agency, first=first, last=last, checked_at=at, checked_on=day, document=document
    )
    found = looked_through(check, dossiers)
    check.number, check.lacking = len(found), sum(not one.complete for one in found)
    check.save(force_insert=True)
    for one in found:
        one.save(force_insert=True)
    write(by, "check_digitisation", check, at=at)
    return check
