"""How far a discipline, a rotation, a rating or a criterion has come: in words, and how pressing that is."""

from typing import Any

from django.utils.translation import gettext

from sogoc.areas.civil_service.conduct.queries import RATING_STATES, ROTATION_STATES, SIDE_STATES

PRESSING = {
    "revoked": "late",
    "withdrawn": "late",
    "standing": "neutral",
    "excused": "neutral",
    "done": "good",
    "approved": "good",
}


def _state(names: dict[str, str], key: str) -> tuple[str, str]:
    return gettext(names[key]), PRESSING.get(key, "soon")


def of_discipline(one: Any) -> tuple[str, str]:
    return _state(SIDE_STATES, "revoked" if one.revoked_on else "standing")


def of_rotation(one: Any) -> tuple[str, str]:
    if one.withdrawn_on:
        return _state(ROTATION_STATES, "withdrawn")
    if one.done_on:
        return _state(ROTATION_STATES, "done")
    return _state(ROTATION_STATES, "excused" if one.excuse else "waiting")


def of_rating(one: Any) -> tuple[str, str]:
    if one.approved_on:
        return _state(RATING_STATES, "approved")
    return _state(RATING_STATES, "rated" if one.rated_on else "told" if one.told_on else "open")


def of_criterion(one: Any) -> tuple[str, str]:
    if one.met is None:
        return gettext("chưa xét"), "soon"
    return (gettext("đạt"), "good") if one.met else (gettext("không đạt"), "late")
