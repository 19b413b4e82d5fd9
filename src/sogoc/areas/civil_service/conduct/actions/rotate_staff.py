"""Ghi đã chuyển đổi vị trí công tác."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import Rotation
from sogoc.areas.civil_service.conduct.queries.closing import refuse_closed_rotation
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class RotatedBeforeThere(Refusal):
    "{who} giữ vị trí từ ngày {day}. Quyết định chuyển đổi không thể ở trước ngày đó."


@transaction.atomic
def rotate_staff(*, rotation: Rotation, document: Document, at: datetime, by: Actor) -> Rotation:
    """On the day of the decision. Who was excused before is so no more."""
    one = locked(rotation, "agency", "staff", "unit")
    require(by, "rotate_staff", one)
    refuse_closed_rotation(one)
    document = decided_by(document, by)
    if document.issued_on < one.since:
        raise RotatedBeforeThere(who=str(one.staff), day=one.since)
    changes = changed(one, done_on=document.issued_on, decision=document, excuse="", because="")
    one.version += 1
    one.save()
    write(by, "rotate_staff", one, at=at, changes=changes)
    return one
