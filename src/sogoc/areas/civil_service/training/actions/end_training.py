"""Ghi kết quả đào tạo, bồi dưỡng."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.training.models import Training
from sogoc.areas.civil_service.training.queries.withdrawing import refuse_withdrawn
from sogoc.areas.civil_service.training.register import Outcome, one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class TrainingEnded(Refusal):
    "{who} đã {outcome} “{title}” ngày {day}."


class EndedBeforeSent(Refusal):
    "“{title}” học từ ngày {day}. Ngày học xong không thể ở trước ngày đó."


class EndsInTheFuture(Refusal):
    "Ngày {day} chưa đến. Hãy ghi kết quả khi đã học xong."


class LeftWhy(Refusal):
    "Thôi học thì phải ghi lý do, để biết cần cử ai học thay."


@transaction.atomic
def end_training(
    *, training: Training, completed: bool, on: date, at: datetime, by: Actor, because: str = ""
) -> Training:
    """Completed it counts as done on that day; left it does not, and says why."""
    training = locked(training, "agency", "staff", "unit")
    require(by, "end_training", training)
    refuse_withdrawn(training)
    if training.ended_on:
        outcome = str(training.get_outcome_display())
        who, title = str(training.staff), training.title
        raise TrainingEnded(who=who, outcome=outcome, title=title, day=training.ended_on)
    if on < training.sent_on:
        raise EndedBeforeSent(title=training.title, day=training.sent_on)
    if on > local_day(at):
        raise EndsInTheFuture(day=on)
    why = "" if completed else one_line(because)
    if not completed and not why:
        raise LeftWhy
    outcome = Outcome.COMPLETED if completed else Outcome.LEFT
    changes = changed(training, ended_on=on, outcome=outcome.value, because=why)
    fit(training)
    training.version += 1
    training.save()
    write(by, "end_training", training, at=at, changes=changes)
    return training
