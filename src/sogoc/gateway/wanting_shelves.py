"""Reads which records of somebody's a machine or a link asks for: by words, kind, state and year."""

from collections.abc import Callable, Mapping
from typing import Any

from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, word_asked
from .wanting_days import year_asked


def wanted_asked(
    request: ActorRequest,
    asked: Mapping[str, str],
    wanted: Callable[..., Any],
    states: Mapping[str, str],
    kinds: Mapping[Any, str],
) -> Any:
    """What cannot be meant is refused, and not taken for "none". `wanted` is what the queries of the room take."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "kind", "state", "year")}
    return wanted(
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        kind=word_asked(told["kind"], kinds),
        state=word_asked(told["state"], states),
        year=year_asked(told["year"]) if told["year"] else None,
    )
