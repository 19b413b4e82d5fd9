"""Ghi lớp đào tạo, bồi dưỡng được phê duyệt."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import TrainingClass
from sogoc.areas.civil_service.training.register import Course
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ClassAlreadyApproved(Refusal):
    "Lớp “{title}” đã ghi theo {number}. Hãy mở lớp ấy để ghi tiếp."


@transaction.atomic
def approve_class(
    *, agency: Agency, course: Course, document: Document, at: datetime, by: Actor
) -> TrainingClass:
    """Approved on the day of the plan or decision that says so; it is held only once it has finished."""
    agency = agency_locked(agency)
    require(by, "approve_class", agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    one = TrainingClass(agency=agency, **course.columns, document=document, approved_on=document.issued_on)
    one.ready()
    same = TrainingClass.objects.filter(agency=agency, title=one.title, document=document, cancelled_on=None)
    if same.exists():
        raise ClassAlreadyApproved(title=one.title, number=document.printed)
    one.save(force_insert=True)
    write(by, "approve_class", one, at=at)
    return one
