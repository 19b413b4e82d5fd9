"""Trả lại báo cáo nhiệm vụ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.actions.verify_task import NotReported
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import refuse_closed
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def return_task(*, task: Task, reason: str, at: datetime, by: Actor) -> Task:
    """It has to be reported again; what was told and the product stay to be looked at."""
    task = locked(task)
    require(by, "return_task", task)
    refuse_closed(task)
    if task.reported_on is None:
        raise NotReported(title=task.title)
    told = {"reported_on": None, "returned_because": reason_given(reason)}
    changes = changed(task, **told, reporter="", state=TaskState.ACCEPTED.value)
    fit(task)
    task.version += 1
    task.save()
    entry = write(by, "return_task", task, at=at, changes=changes)
    if task.doer:
        tell_of(entry, [task.doer], "task_returned", task, title=task.title, reason=task.returned_because)
    return task
