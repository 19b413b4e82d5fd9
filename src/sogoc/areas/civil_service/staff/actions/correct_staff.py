"""Sửa mã số, cách gọi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.actions.enter_staff import CodeBorne
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.register import Newcomer
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class StaffChanged(Refusal):
    "{who} đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_staff(*, staff: Staff, version: int, newcomer: Newcomer, at: datetime, by: Actor) -> Staff:
    """A code or a way of calling typed wrongly; where they are is changed by a decision."""
    staff = locked(staff, "agency")
    require(by, "correct_staff", staff)
    if staff.version != version:
        raise StaffChanged(who=str(staff))
    changes = changed(staff, **newcomer.columns)
    if not changes:
        raise NothingToCorrect
    staff.ready()
    other = Staff.objects.filter(agency=staff.agency, code=staff.code).exclude(pk=staff.pk).first()
    if other:
        raise CodeBorne(code=other.code, who=other.called)
    staff.version += 1
    staff.save()
    write(by, "correct_staff", staff, at=at, changes=changes)
    return staff
