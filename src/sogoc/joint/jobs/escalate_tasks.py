"""Nhắc nhiệm vụ sắp đến hạn, báo lên nhiệm vụ chậm."""

from contextlib import suppress
from datetime import datetime, timedelta

from sogoc.areas.direction.tasks.actions.escalate_task import escalate_task
from sogoc.areas.direction.tasks.queries import (
    LONGEST,
    concerned_with,
    late_on,
    reminded_before,
    steps_on,
)
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.notices.telling import tell
from sogoc.kernel.acts import Actor, Holding, Refusal
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import day, local_day

ESCALATOR = Actor("job:escalate_tasks", "Báo nhiệm vụ chậm", (Holding(Role.OFFICE, ""),), source="job")


def escalate_tasks(*, at: datetime) -> int:
    """Whoever does it hears once before it is due; once it is late it climbs the line, step by step."""
    today, told = local_day(at), 0
    for task in late_on(
        today + timedelta(days=reminded_before(today)), since=today - timedelta(days=LONGEST)
    ):
        if task.due_on >= today:
            for account in concerned_with(task, today):
                facts = {"title": task.title, "day": day(task.due_on)}
                event = f"task:{task.pk}:{task.due_on}"
                tell(account, "task_due", event=event, record=key_of(task), facts=facts, at=at)
                told += 1
            continue
        for _ in steps_on(today)[task.escalated :]:
            with suppress(Refusal):
                escalate_task(task=task, at=at, by=ESCALATOR)
                told += 1
    return told
