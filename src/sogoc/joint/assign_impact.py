"""Giao xem lại những gì viện dẫn một văn bản đã bị thay thế, bãi bỏ."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from django.db import transaction

from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts, tasks_by_origin
from sogoc.areas.direction.tasks.register import SourceKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.impacts import Resting, resting_on
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.reform import ReformField

LONGEST = 460
"""So many letters of what is to be looked at, for a title has room for 500."""
ENDED = {RelationKind.REPLACES: "được thay thế bởi", RelationKind.REPEALS: "bị bãi bỏ bởi"}


class NothingToLookAt(Refusal):
    "Không còn gì viện dẫn {ended} mà chưa giao xem lại. Hãy xem các nhiệm vụ đã giao."


@transaction.atomic
def assign_impact(
    *,
    ending: Any,
    lead: Any,
    due_on: date,
    at: datetime,
    by: Actor,
    origins: Collection[str] | None = None,
) -> list[Any]:
    """Each record of the agency that rests on what was ended becomes a task, once; `origins` names some of them. Done
    again it assigns what came to it since, and what was withdrawn."""
    ending = locked(ending, "document__agency", "other")
    agency = ending.document.agency
    require(by, "assign_task", lead)
    found = resting_on(ending, by, agency)
    assigned = tasks_by_origin(one.origin for one in found)
    open_to = [one for one in found if one.origin not in assigned]
    wanted = [one for one in open_to if origins is None or one.origin in origins]
    if not wanted:
        raise NothingToLookAt(ended=ending.other.printed)
    known = [task.title for task in assigned.values()]
    made = []
    for one in wanted:
        known.append(title := _title(ending, one, known))
        told = TaskFacts(title, lead, due_on, field=ReformField.INSTITUTIONS.value)
        made.append(assign_task(agency=agency, source=_source(ending, one), told=told, at=at, by=by))
    return made


def _source(ending: Any, one: Resting) -> Source:
    """By the text that ended the other."""
    document = None if ending.document.cancelled_on else ending.document
    return Source(SourceKind.OWN, document=document, clause=ending.other.printed, origin=one.origin)


def _title(ending: Any, one: Resting, known: Collection[str]) -> str:
    """Two records that are called alike are told apart by a number: a task of the same title would be the same."""
    what = f"{one.record} ({one.place})" if one.place else one.record
    end = f"{ending.other.printed} {ENDED[RelationKind(ending.kind)]} {ending.document.printed}"
    title = f"Xem lại {what}: {end}"[:LONGEST]
    alike = sum(other == title or other.startswith(f"{title} (") for other in known)
    return f"{title} ({alike + 1})" if alike else title
