"""How far a class, a course or an examination has come: in words, and how pressing that is."""

from typing import Any

from django.utils.translation import gettext

from sogoc.areas.civil_service.training.queries import CLASS_STATES, EXAM_STATES, STATES

PRESSING = {
    "cancelled": "late",
    "withdrawn": "late",
    "left": "late",
    "failed": "late",
    "absent": "late",
    "finished": "good",
    "completed": "good",
    "passed": "good",
    "approved": "neutral",
}


def _state(names: dict[str, str], key: str) -> tuple[str, str]:
    return gettext(names[key]), PRESSING.get(key, "soon")


def state_of_class(one: Any) -> tuple[str, str]:
    if one.cancelled_on:
        return _state(CLASS_STATES, "cancelled")
    if one.finished_on:
        return _state(CLASS_STATES, "finished")
    return _state(CLASS_STATES, "open" if one.opened_on else "approved")


def state_of(one: Any) -> tuple[str, str]:
    return _state(STATES, "withdrawn" if one.withdrawn_on else one.outcome or "learning")


def state_of_exam(one: Any) -> tuple[str, str]:
    return _state(EXAM_STATES, "withdrawn" if one.withdrawn_on else one.result or "waiting")
