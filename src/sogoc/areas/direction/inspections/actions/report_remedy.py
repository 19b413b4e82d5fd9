"""Báo đã khắc phục một tồn tại, kiến nghị, bằng văn bản nào."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.queries.papers import paper_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class RemedyReported(Refusal):
    "{matter} đã được báo khắc phục ngày {day}. Nếu chưa xong, người xác nhận mở lại rồi báo lần nữa."


class NothingDone(Refusal):
    "Chưa ghi đã làm gì để khắc phục. Hãy ghi việc đã làm."


class DoneBeforeFound(Refusal):
    "Ngày khắc phục {day} đứng trước ngày phát hiện, kiến nghị ({found}). Hãy kiểm tra lại ngày."


@transaction.atomic
def report_remedy(
    *, matter: InspectionMatter, done: str, document: Document, on: date, at: datetime, by: Actor
) -> InspectionMatter:
    """By which document it was done: it may be older than the inspection. Others are linked as evidence."""
    matter = locked(matter, "agency", "unit")
    require(by, "report_remedy", matter)
    if matter.done_on:
        raise RemedyReported(matter=str(matter).capitalize(), day=matter.done_on)
    if not done.strip():
        raise NothingDone
    if on < matter.found_on:
        raise DoneBeforeFound(day=on, found=matter.found_on)
    paper_of(document, by)
    changes = changed(matter, done_on=on, done=done.strip(), document=document, done_by=by.key)
    fit(matter)
    matter.version += 1
    matter.save()
    entry = write(by, "report_remedy", matter, at=at, changes=changes)
    who = holders_on(local_day(at), [Role.OFFICE, Role.INSPECTOR], matter.agency.path)
    tell_of(entry, who, "remedy_reported", matter, matter=str(matter), inspection=matter.inspection.title)
    return matter
