"""Giao người thực hiện nhiệm vụ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import doers_of, refuse_closed
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day, local_day


class NotOfTheLead(Refusal):
    "{name} không giữ vai trò nào ở {lead}. Hãy chọn người của đơn vị chủ trì."


class AlreadyTheirs(Refusal):
    "Nhiệm vụ “{title}” đang do {name} thực hiện. Hãy chọn người khác."


@transaction.atomic
def hand_task(*, task: Task, doer: Account, at: datetime, by: Actor) -> Task:
    """May be done again: somebody is away, or has too much."""
    task = locked(task)
    require(by, "hand_task", task)
    refuse_closed(task)
    if doer not in doers_of(task.lead, local_day(at)):
        raise NotOfTheLead(name=doer.name, lead=task.lead.name)
    changes = changed(task, doer=doer)
    if not changes:
        raise AlreadyTheirs(title=task.title, name=doer.name)
    task.version += 1
    task.save()
    entry = write(by, "hand_task", task, at=at, changes=changes)
    tell_of(entry, [doer], "task_handed", task, title=task.title, day=day(task.due_on))
    return task
