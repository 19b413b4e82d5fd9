"""Ghi người được cử đi đào tạo, bồi dưỡng."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.queries.serving import stay_then
from sogoc.areas.civil_service.training.models import Training, TrainingClass
from sogoc.areas.civil_service.training.register import Course
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyLearns(Refusal):
    "{who} đã được cử học “{title}” từ ngày {day}. Hãy mở lượt học ấy để ghi tiếp."


class ClassOfAnother(Refusal):
    "Lớp “{title}” không phải của {agency}. Hãy chọn lớp của cơ quan này, hoặc để trống."


class ClassCancelled(Refusal):
    "Lớp “{title}” đã hủy ngày {day}, không cử người đến học được."


@transaction.atomic
def send_to_training(
    *,
    staff: Staff,
    course: Course,
    on: date,
    document: Document,
    at: datetime,
    by: Actor,
    training_class: TrainingClass | None = None,
) -> Training:
    """By a document, from a day on which they are there; to a class of the agency itself, or elsewhere."""
    staff = locked(staff, "agency")
    require(by, "send_to_training", staff)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    _refuse_class(training_class, staff)
    stay = stay_then(staff, on)
    who = {"agency": staff.agency, "staff": staff, "unit": stay.unit}
    sent = Training(**who, **course.columns, document=document, sent_on=on, training_class=training_class)
    sent.ready()
    same = Training.objects.filter(staff=staff, title=sent.title, ended_on=None, withdrawn_on=None).first()
    if same:
        raise AlreadyLearns(who=str(staff), title=same.title, day=same.sent_on)
    sent.save(force_insert=True)
    write(by, "send_to_training", sent, at=at)
    return sent


def _refuse_class(one: TrainingClass | None, staff: Staff) -> None:
    if one and one.agency_id != staff.agency_id:
        raise ClassOfAnother(title=one.title, agency=staff.agency.name)
    if one and one.cancelled_on:
        raise ClassCancelled(title=one.title, day=one.cancelled_on)
