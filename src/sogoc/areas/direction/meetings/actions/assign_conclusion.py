"""Giao nhiệm vụ theo một kết luận."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.meetings.models import Conclusion
from sogoc.areas.direction.meetings.queries import origin_of
from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts
from sogoc.areas.direction.tasks.register import SourceKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def assign_conclusion(*, conclusion: Conclusion, told: TaskFacts, at: datetime, by: Actor) -> Task:
    """One conclusion may become several tasks, each of another division."""
    conclusion = locked(conclusion, "agency", "meeting__notice")
    require(by, "assign_conclusion", conclusion)
    source = Source(
        SourceKind.CONCLUSION,
        document=conclusion.meeting.notice,
        clause=f"kết luận {conclusion.number}",
        origin=origin_of(conclusion),
    )
    task = assign_task(agency=conclusion.agency, source=source, told=told, at=at, by=by)
    write(by, "assign_conclusion", conclusion, at=at, changes={"nhiệm vụ": ["", task.title]})
    return task
