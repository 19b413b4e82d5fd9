"""Rút nhiệm vụ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import refuse_closed
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import Changes, changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day


@transaction.atomic
def withdraw_task(*, task: Task, reason: str, at: datetime, by: Actor) -> Task:
    """It need not be done any more, and is counted until that day; turns that are still open go with it."""
    task = locked(task)
    require(by, "withdraw_task", task)
    refuse_closed(task)
    today, because = local_day(at), reason_given(reason)
    for turn in task.turns.filter(closed_on=None):
        _withdrawn(turn, today, because)
    changes = _withdrawn(task, today, because)
    if task.turn_of:
        locked(task.turn_of).close_with_its_turns()
    entry = write(by, "withdraw_task", task, at=at, changes=changes)
    if task.doer:
        tell_of(entry, [task.doer], "task_withdrawn", task, title=task.title, reason=because)
    return task


def _withdrawn(task: Task, today: date, because: str) -> Changes:
    told = {"withdrawn_on": today, "withdrawn_because": because, "closed_on": today}
    changes = changed(task, **told, state=TaskState.WITHDRAWN.value)
    fit(task)
    task.version += 1
    task.save()
    return changes
