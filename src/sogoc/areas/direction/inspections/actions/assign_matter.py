"""Giao tồn tại, kiến nghị thành nhiệm vụ của đơn vị chịu trách nhiệm."""

from datetime import datetime

from django.db import transaction
from django.utils.text import Truncator

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.queries.tasks import task_of
from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts
from sogoc.areas.direction.tasks.register import SourceKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

LONGEST = 500


class NobodyOwesIt(Refusal):
    "{matter} chưa có đơn vị chịu trách nhiệm hoặc hạn khắc phục. Hãy sửa để ghi đủ, rồi giao."


class AlreadyTask(Refusal):
    "{matter} đã giao thành nhiệm vụ của {lead}, hạn {due}. Hãy theo dõi ở nhiệm vụ ấy."


class DoneAlready(Refusal):
    "{matter} đã được báo khắc phục ngày {day}, không còn gì để giao."


@transaction.atomic
def assign_matter(*, matter: InspectionMatter, at: datetime, by: Actor) -> Task:
    """To the unit that owes it, by the day on which it is due; whatever the task comes to, the matter itself is closed
    only by who verifies it here."""
    matter = locked(matter, "agency", "unit", "inspection__notice")
    require(by, "assign_matter", matter)
    name = str(matter).capitalize()
    if matter.done_on:
        raise DoneAlready(matter=name, day=matter.done_on)
    if matter.unit is None or matter.due_on is None:
        raise NobodyOwesIt(matter=name)
    if there := task_of(matter):
        raise AlreadyTask(matter=name, lead=there.lead.name, due=there.due_on)
    source = Source(
        SourceKind.FINDING,
        document=matter.inspection.notice,
        clause=str(matter),
        origin=":".join(key_of(matter)),
    )
    told = TaskFacts(Truncator(matter.text).chars(LONGEST), matter.unit, matter.due_on)
    task = assign_task(agency=matter.agency, source=source, told=told, at=at, by=by)
    write(by, "assign_matter", matter, at=at)
    return task
