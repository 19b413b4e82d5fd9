"""What pages, figures and acts ask of meetings and conclusions."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, QuerySet, Value
from django.db.models.functions import Coalesce

from sogoc.areas.direction.meetings.models import Conclusion, Meeting
from sogoc.areas.direction.meetings.register import conclusions, meetings
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import tasks_from
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach, require


# ── the registers ──────────────────────────────────────────────────────────
def meeting_rows() -> tuple[QuerySet[Meeting], dict[str, Any]]:
    """The records behind the register `meetings`."""
    columns = {name: F(name) for name in meetings.columns()}
    return Meeting.objects.all(), columns | {"key": F("pk")}


def conclusion_rows() -> tuple[QuerySet[Conclusion], dict[str, Any]]:
    """The records behind the register `conclusions`."""
    columns = {name: F(name) for name in conclusions.columns()}
    return Conclusion.objects.all(), columns | {"key": F("pk"), "target": Coalesce(F("target"), Value(0))}


# ── who sees what ──────────────────────────────────────────────────────────
def meetings_seen_by(by: Actor) -> QuerySet[Meeting]:
    seen = seen_from(reach(by, "see_meeting"), "agency", "held_on")
    return Meeting.objects.filter(seen).select_related("agency", "notice")


def conclusions_seen_by(by: Actor) -> QuerySet[Conclusion]:
    seen = seen_from(reach(by, "see_meeting"), "agency", "held_on")
    return Conclusion.objects.filter(seen).select_related("agency", "meeting__notice", "meeting__agency")


def meetings_held(by: Actor, agency: Agency, words: str = "") -> QuerySet[Meeting]:
    found = meetings_seen_by(by).filter(held_during(agency, None), holding(words))
    return found.annotate(concluded=Count("conclusions"))


def conclusions_held(found: QuerySet[Meeting], agency: Agency | None) -> QuerySet[Any]:
    """A row for each conclusion, and one for a meeting that concluded nothing."""
    held: QuerySet[Any] = found.filter(held_during(agency, None)) if agency else found
    told = {"number": F("conclusions__number"), "content": F("conclusions__content")}
    rows: QuerySet[Any] = held.annotate(**told).order_by("-held_on", "-id", "number")
    return rows


def meetings_saying(by: Actor, words: str) -> QuerySet[Meeting]:
    return meetings_seen_by(by).filter(holding(words))


# ── what became of it ──────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Point:
    """A conclusion with the tasks that it became."""

    conclusion: Conclusion
    tasks: list[Task]


def origin_of(conclusion: Conclusion) -> str:
    """By which a task names the conclusion that asks for it."""
    return f"meetings.conclusion:{conclusion.pk}"


def points_of(meeting: Meeting) -> list[Point]:
    """All its conclusions with their tasks, in two questions however many there are."""
    found = list(Conclusion.objects.filter(meeting=meeting).select_related("agency"))
    tasks: dict[str, list[Task]] = {}
    named = [origin_of(one) for one in found]
    for task in Task.objects.filter(origin__in=named).select_related("lead", "doer", "agency").order_by("id"):
        tasks.setdefault(task.origin, []).append(task)
    return [Point(one, tasks.get(origin_of(one), [])) for one in found]


def tasks_of_conclusion(conclusion: Conclusion) -> list[Task]:
    return list(tasks_from(origin_of(conclusion)))


def refuse_bad_notice(notice: Document | None, by: Actor) -> None:
    if notice:
        require(by, "see_document", notice)
        require_clearance(by, notice)
        refuse_cancelled(notice)
