"""Nhận nhiệm vụ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import refuse_closed, refuse_with_turns
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.people.queries import account_named
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyTakenOn(Refusal):
    "Nhiệm vụ “{title}” đã được nhận ngày {day}."


@transaction.atomic
def accept_task(*, task: Task, at: datetime, by: Actor) -> Task:
    """Whoever takes on what nobody was named for does it."""
    task = locked(task)
    require(by, "accept_task", task)
    refuse_closed(task)
    refuse_with_turns(task)
    if task.accepted_on:
        raise AlreadyTakenOn(title=task.title, day=task.accepted_on)
    told = {"accepted_on": local_day(at), "state": TaskState.ACCEPTED.value}
    if task.doer is None:
        told["doer"] = account_named(by.key.removeprefix("account:"))
    changes = changed(task, **told)
    task.version += 1
    task.save()
    write(by, "accept_task", task, at=at, changes=changes)
    return task
