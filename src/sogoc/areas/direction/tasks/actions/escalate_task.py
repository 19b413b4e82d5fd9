"""Báo lên nhiệm vụ chậm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Escalation, Task
from sogoc.areas.direction.tasks.queries import (
    refuse_closed,
    refuse_with_turns,
    steps_on,
    told_at,
    working_days_late,
)
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import ROLE_NAMES
from sogoc.kernel.vietnamese import day, local_day


class NotSoLate(Refusal):
    "Nhiệm vụ “{title}” hạn {due} chưa chậm đến bậc báo kế tiếp, hoặc đã báo hết các bậc."


@transaction.atomic
def escalate_task(*, task: Task, at: datetime, by: Actor) -> Escalation:
    """One step up the line, once enough days of work are over."""
    task = locked(task)
    require(by, "escalate_task", task)
    refuse_closed(task)
    refuse_with_turns(task)
    today = local_day(at)
    ladder, late = steps_on(today), working_days_late(timetable_of(task.agency), task.due_on, today)
    if task.reported_on or task.escalated >= len(ladder) or late < ladder[task.escalated].after:
        raise NotSoLate(title=task.title, due=task.due_on)
    step = ladder[task.escalated]
    people = told_at(task, step, today)
    told = ", ".join(one.name for one in people) or ROLE_NAMES[step.role]
    task.escalated += 1
    task.save(update_fields=["escalated"])
    made = Escalation.objects.create(
        task=task, due_on=task.due_on, level=task.escalated, told=told[:300], on=today
    )
    entry = write(by, "escalate_task", task, at=at, changes={"báo cho": ["", told]})
    tell_of(entry, people, "task_late", task, title=task.title, day=day(task.due_on), lead=task.lead.name)
    return made
