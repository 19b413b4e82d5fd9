"""How far a discipline, a rotation, a rating or a criterion has come: in words, and how pressing that is."""

from typing import Any

from django.utils.translation import gettext

from sogoc.areas.civil_service.conduct.queries import RATING_STATES, ROTATION_STATES, SIDE_STATES


def of_discipline(one: Any) -> tuple[str, str]:
    if one.revoked_on:
        return gettext(SIDE_STATES["revoked"]), "late"
    return gettext(SIDE_STATES["standing"]), "neutral"


def of_rotation(one: Any) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext(ROTATION_STATES["withdrawn"]), "late"
    if one.done_on:
        return gettext(ROTATION_STATES["done"]), "good"
    key = "excused" if one.excuse else "waiting"
    return gettext(ROTATION_STATES[key]), "neutral" if one.excuse else "soon"


def of_rating(one: Any) -> tuple[str, str]:
    if one.approved_on:
        return gettext(RATING_STATES["approved"]), "good"
    key = "rated" if one.rated_on else "told" if one.told_on else "open"
    return gettext(RATING_STATES[key]), "soon"


def of_criterion(one: Any) -> tuple[str, str]:
    if one.met is None:
        return gettext("chưa xét"), "soon"
    return (gettext("đạt"), "good") if one.met else (gettext("không đạt"), "late")
