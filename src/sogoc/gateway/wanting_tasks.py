"""Reads which tasks a machine or a link asks for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sogoc.areas.direction.tasks.queries import LISTS, Wanted, plans_seen_by
from sogoc.areas.direction.tasks.register import FIELDS, SOURCES
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import NotHere
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, word_asked

if TYPE_CHECKING:
    from sogoc.areas.direction.tasks.models import Plan


class UnknownPlan(NotHere):
    "Không có kế hoạch nào mang mã {key} trong phạm vi của tài khoản này."


def wanted_tasks(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    return Wanted(
        on=local_day(request.at),
        words=asked.get("words", "")[:200],
        agency=agency_asked(request.actor, asked["agency"]) if asked.get("agency") else None,
        plan=_plan(request, str(asked["plan"])) if asked.get("plan") else None,
        state=word_asked(asked.get("state", ""), LISTS),
        source=word_asked(asked.get("source", ""), SOURCES),
        field=word_asked(asked.get("field", ""), FIELDS),
        whose=request.user.pk if asked.get("whose") else None,
    )


def _plan(request: ActorRequest, key: str) -> "Plan":
    found = plans_seen_by(request.actor).filter(pk=key).first() if key.isdecimal() and len(key) < 19 else None
    if found is None:
        raise UnknownPlan(key=key[:20])
    return found
