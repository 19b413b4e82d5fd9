"""Giao nhiệm vụ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import (
    Source,
    TaskFacts,
    one_line,
    refuse_bad_facts,
    refuse_bad_source,
    turns_due,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import day, local_day


class DueBeforeAssigned(Refusal):
    "Hạn {due} trước ngày giao {assigned}. Hãy chọn hạn từ ngày giao trở đi."


class AlreadyAssigned(Refusal):
    "Nhiệm vụ “{title}” đã giao cho {lead} với hạn {due}. Hãy mở nhiệm vụ ấy, hoặc ghi nội dung khác đi."


@transaction.atomic
def assign_task(*, agency: Agency, source: Source, told: TaskFacts, at: datetime, by: Actor) -> Task:
    """What comes back is one task with a turn for each time that it is due in its year."""
    agency = agency_locked(agency)
    require(by, "assign_task", told.lead)
    today = local_day(at)
    refuse_bad_source(source, agency, by)
    refuse_bad_facts(told, agency, today)
    if told.due_on < today:
        raise DueBeforeAssigned(due=told.due_on, assigned=today)
    task = _made(agency, source, told, today)
    same = {"agency": agency, "title": task.title, "lead": told.lead, "turn_of": None}
    if Task.objects.filter(**same, first_due_on=task.first_due_on, plan=source.plan).exists():
        raise AlreadyAssigned(title=task.title, lead=told.lead.name, due=task.first_due_on)
    _kept(task, told)
    for due_on in turns_due(told.due_on, told.recurrence):
        turn = _made(agency, source, told, today)
        turn.turn_of, turn.recurrence, turn.due_on, turn.first_due_on = task, "", due_on, due_on
        _kept(turn, told)
    entry = write(by, "assign_task", task, at=at)
    heads = holders_on(today, [Role.DIVISION_HEAD], told.lead.path)
    tell_of(entry, heads, "task_assigned", task, title=task.title, day=day(told.due_on))
    return task


def _made(agency: Agency, source: Source, told: TaskFacts, today: date) -> Task:
    """A task with turns is due when the last of them is."""
    columns = told.columns
    last = turns_due(told.due_on, told.recurrence)
    columns["due_on"] = last[-1] if last else told.due_on
    task = Task(
        agency=agency,
        plan=source.plan,
        source=str(source.kind),
        document=source.document,
        clause=one_line(source.clause),
        origin=source.origin,
        year=source.plan.year if source.plan else told.due_on.year,
        assigned_on=today,
        first_due_on=columns["due_on"],
        **columns,
    )
    task.folded = task.findable()
    return task


def _kept(task: Task, told: TaskFacts) -> None:
    fit(task)
    task.save(force_insert=True)
    task.joining.set(told.joining)
