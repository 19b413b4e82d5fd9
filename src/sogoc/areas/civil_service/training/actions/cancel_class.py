"""Hủy lớp đào tạo, bồi dưỡng."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import TrainingClass
from sogoc.areas.civil_service.training.queries.closing import refuse_closed_class
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ClassHasPeople(Refusal):
    "Lớp “{title}” còn {number} người được cử đến học. Hãy rút các lượt học ấy trước khi hủy lớp."


@transaction.atomic
def cancel_class(*, training_class: TrainingClass, reason: str, at: datetime, by: Actor) -> TrainingClass:
    """Given up, or written down wrongly: it is held no more."""
    one = locked(training_class, "agency")
    require(by, "cancel_class", one)
    refuse_closed_class(one)
    if sent := one.trainings.filter(withdrawn_on=None).count():
        raise ClassHasPeople(title=one.title, number=sent)
    changes = changed(one, cancelled_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    one.version += 1
    one.save()
    write(by, "cancel_class", one, at=at, changes=changes)
    return one
