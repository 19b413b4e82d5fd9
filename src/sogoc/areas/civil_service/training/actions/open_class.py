"""Ghi khai giảng lớp."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import TrainingClass
from sogoc.areas.civil_service.training.queries.closing import refuse_closed_class
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ClassAlreadyOpen(Refusal):
    "Lớp “{title}” đã khai giảng ngày {day}."


class OpenedBeforeApproved(Refusal):
    "Lớp “{title}” được phê duyệt ngày {day}. Ngày khai giảng không thể ở trước ngày đó."


class OpensInTheFuture(Refusal):
    "Ngày {day} chưa đến. Hãy ghi khai giảng khi lớp đã khai giảng."


@transaction.atomic
def open_class(*, training_class: TrainingClass, on: date, at: datetime, by: Actor) -> TrainingClass:
    one = locked(training_class, "agency")
    require(by, "open_class", one)
    refuse_closed_class(one)
    if one.opened_on:
        raise ClassAlreadyOpen(title=one.title, day=one.opened_on)
    if on < one.approved_on:
        raise OpenedBeforeApproved(title=one.title, day=one.approved_on)
    if on > local_day(at):
        raise OpensInTheFuture(day=on)
    changes = changed(one, opened_on=on)
    one.version += 1
    one.save()
    write(by, "open_class", one, at=at, changes=changes)
    return one
