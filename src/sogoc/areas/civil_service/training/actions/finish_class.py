"""Ghi bế giảng lớp."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import TrainingClass
from sogoc.areas.civil_service.training.queries.closing import refuse_closed_class
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ClassNotOpen(Refusal):
    "Lớp “{title}” chưa khai giảng. Hãy ghi ngày khai giảng trước."


class FinishedBeforeOpened(Refusal):
    "Lớp “{title}” khai giảng ngày {day}. Ngày bế giảng không thể ở trước ngày đó."


class FinishesInTheFuture(Refusal):
    "Ngày {day} chưa đến. Hãy ghi bế giảng khi lớp đã học xong."


class NobodyAttended(Refusal):
    "Lớp đã tổ chức thì phải có người học. Nếu không ai học, hãy hủy lớp."


@transaction.atomic
def finish_class(
    *, training_class: TrainingClass, on: date, people: int, at: datetime, by: Actor
) -> TrainingClass:
    """From that day on it counts as held; `people` are all that attended, of whatever agency."""
    one = locked(training_class, "agency")
    require(by, "finish_class", one)
    refuse_closed_class(one)
    if one.opened_on is None:
        raise ClassNotOpen(title=one.title)
    if on < one.opened_on:
        raise FinishedBeforeOpened(title=one.title, day=one.opened_on)
    if on > local_day(at):
        raise FinishesInTheFuture(day=on)
    if not people:
        raise NobodyAttended
    changes = changed(one, finished_on=on, people=people)
    fit(one)
    one.version += 1
    one.save()
    write(by, "finish_class", one, at=at, changes=changes)
    return one
