"""Xác nhận nhiệm vụ hoàn thành."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import refuse_closed, refuse_product
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day, local_day


class NotReported(Refusal):
    "Nhiệm vụ “{title}” chưa được báo cáo hoàn thành, nên chưa có gì để xác nhận."


class VerifiedByItsDoer(Refusal):
    "Bạn đã thực hiện hoặc báo cáo nhiệm vụ “{title}”, nên phải để người khác xác nhận."


class VerifiedTooEarly(Refusal):
    "Nhiệm vụ “{title}” hoàn thành ngày {done}, chưa xác nhận được vào ngày {day}."


@transaction.atomic
def verify_task(*, task: Task, at: datetime, by: Actor) -> Task:
    """By somebody else than who did it; the product must still be in force. Done is the day on which it was done."""
    task = locked(task)
    require(by, "verify_task", task)
    refuse_closed(task)
    if task.reported_on is None or task.product is None:
        raise NotReported(title=task.title)
    theirs = {task.reporter, task.doer.key if task.doer else ""} - {""}
    if theirs & {by.key, by.on_behalf_of}:
        raise VerifiedByItsDoer(title=task.title)
    today, done_on = local_day(at), task.reported_on
    if today < done_on:
        raise VerifiedTooEarly(title=task.title, done=done_on, day=today)
    refuse_product(task, task.product, today)
    told = {"verified_on": today, "done_on": done_on, "closed_on": done_on}
    changes = changed(task, **told, state=TaskState.DONE.value)
    task.version += 1
    task.save()
    entry = write(by, "verify_task", task, at=at, changes=changes)
    if task.turn_of:
        locked(task.turn_of).close_with_its_turns()
    if task.doer:
        tell_of(entry, [task.doer], "task_verified", task, title=task.title, day=day(done_on))
    return task
