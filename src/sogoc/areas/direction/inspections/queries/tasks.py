"""The task that something to be remedied became."""

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import tasks_from
from sogoc.foundations.journal.queries import key_of


def task_of(matter: InspectionMatter) -> Task | None:
    """Of several the one that still stands."""
    return tasks_from(":".join(key_of(matter))).filter(withdrawn_on=None).last()
