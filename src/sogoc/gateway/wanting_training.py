"""Reads which trainings, classes or candidates a machine or a link asks for."""

from collections.abc import Mapping
from typing import Any

from sogoc.areas.civil_service.training.queries import Wanted
from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, word_asked
from .wanting_days import year_asked


def wanted_training(
    request: ActorRequest, asked: Mapping[str, str], states: Mapping[str, str], kinds: Mapping[Any, str]
) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "kind", "state", "year")}
    return Wanted(
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        kind=word_asked(told["kind"], kinds),
        state=word_asked(told["state"], states),
        year=year_asked(told["year"]) if told["year"] else None,
    )
