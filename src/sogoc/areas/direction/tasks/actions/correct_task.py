"""Sửa nội dung nhiệm vụ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import TaskFacts, refuse_bad_facts, refuse_closed
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require

JOINING = "đơn vị phối hợp"


class TaskChanged(Refusal):
    "Nhiệm vụ “{title}” đã được sửa sau khi bạn mở trang. Hãy xem những gì đã đổi rồi sửa lại."


class DueMovesByExtension(Refusal):
    "Nhiệm vụ “{title}” đã được nhận. Muốn lùi hạn, hãy gia hạn và ghi lý do."


class RecurrenceIsKept(Refusal):
    "Không đổi được cách lặp lại của “{title}” sau khi giao. Hãy rút nhiệm vụ và giao lại."


@transaction.atomic
def correct_task(*, task: Task, version: int, told: TaskFacts, at: datetime, by: Actor) -> Task:
    """The day by which it is due may be set right until somebody has taken it on; what last year's plan still said is
    then looked through."""
    task = locked(task)
    require(by, "correct_task", task)
    if task.version != version:
        raise TaskChanged(title=task.title)
    refuse_closed(task)
    refuse_bad_facts(told, task.agency, task.assigned_on)
    if told.recurrence != task.recurrence:
        raise RecurrenceIsKept(title=task.title)
    due_on = task.due_on if task.recurrence else told.due_on  # its turns have days of their own
    if due_on != task.due_on and task.state != TaskState.ASSIGNED:
        raise DueMovesByExtension(title=task.title)
    changes = changed(task, **told.columns | {"due_on": due_on}, first_due_on=due_on, to_change="")
    before = ", ".join(sorted(one.name for one in task.joining.all()))
    after = ", ".join(sorted(one.name for one in told.joining))
    if before != after:
        changes[JOINING] = [before, after]
    if not changes:
        raise NothingToCorrect
    task.folded = task.findable()
    fit(task)
    task.version += 1
    task.save()
    task.joining.set(told.joining)
    write(by, "correct_task", task, at=at, changes=changes)
    return task
