"""Gia hạn nhiệm vụ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import refuse_closed, refuse_with_turns
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.history import lost
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day


class NoExtension(Refusal):
    "Hạn {due} không sau hạn hiện nay ({now}). Hãy chọn ngày muộn hơn."


class WaitsForVerification(Refusal):
    "Nhiệm vụ “{title}” đã báo cáo hoàn thành. Hãy xác nhận hoặc trả lại trước khi gia hạn."


@transaction.atomic
def extend_task(*, task: Task, due_on: date, reason: str, at: datetime, by: Actor) -> Task:
    """The first day stays known, and why it was moved; from the new day on it climbs the line anew."""
    task = locked(task)
    require(by, "extend_task", task)
    refuse_closed(task)
    refuse_with_turns(task)
    if task.reported_on:
        raise WaitsForVerification(title=task.title)
    if due_on <= task.due_on:
        raise NoExtension(due=due_on, now=task.due_on)
    why = lost("lý do gia hạn", "", reason_given(reason))
    changes = changed(task, due_on=due_on) | why
    task.escalated = 0
    task.version += 1
    task.save()
    entry = write(by, "extend_task", task, at=at, changes=changes)
    if task.doer:
        tell_of(entry, [task.doer], "task_extended", task, title=task.title, day=day(due_on))
    return task
