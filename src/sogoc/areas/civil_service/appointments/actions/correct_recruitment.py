"""Sửa hình thức tuyển dụng."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.appointments.models import Recruitment
from sogoc.areas.civil_service.appointments.register import Way
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class RecruitmentChanged(Refusal):
    "Tuyển dụng này đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_recruitment(
    *, recruitment: Recruitment, version: int, way: Way, at: datetime, by: Actor
) -> Recruitment:
    """How they came; as what and where is corrected in the book of staff."""
    recruitment = locked(recruitment, "agency", "stay__staff")
    require(by, "correct_recruitment", recruitment)
    if recruitment.version != version:
        raise RecruitmentChanged
    changes = changed(recruitment, way=way.value)
    if not changes:
        raise NothingToCorrect
    recruitment.version += 1
    recruitment.save()
    write(by, "correct_recruitment", recruitment, at=at, changes=changes)
    return recruitment
