"""How far a class, a course or an examination has come: in words, and how pressing that is."""

from typing import Any

from django.utils.translation import gettext

from sogoc.areas.civil_service.training.queries import CLASS_STATES, EXAM_STATES, STATES


def state_of_class(one: Any) -> tuple[str, str]:
    if one.cancelled_on:
        return gettext(CLASS_STATES["cancelled"]), "late"
    if one.finished_on:
        return gettext(CLASS_STATES["finished"]), "good"
    return (
        (gettext(CLASS_STATES["open"]), "soon")
        if one.opened_on
        else (gettext(CLASS_STATES["approved"]), "neutral")
    )


def state_of(one: Any) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext(STATES["withdrawn"]), "late"
    pressing = {"completed": "good", "left": "late"}.get(one.outcome, "soon")
    return gettext(STATES[one.outcome or "learning"]), pressing


def state_of_exam(one: Any) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext(EXAM_STATES["withdrawn"]), "late"
    pressing = {"passed": "good", "failed": "late", "absent": "late"}.get(one.result, "soon")
    return gettext(EXAM_STATES[one.result or "waiting"]), pressing
