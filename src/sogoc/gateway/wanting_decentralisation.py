"""Reads which inspections of a field a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.organisation.decentralisation.queries import STATES, Wanted
from sogoc.areas.organisation.decentralisation.register import INSPECTION_KINDS
from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, word_asked
from .wanting_days import year_asked


def wanted_field_inspections(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "kind", "state", "year")}
    return Wanted(
        words=told["words"][:200],
        kind=word_asked(told["kind"], INSPECTION_KINDS),
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        state=word_asked(told["state"], STATES),
        year=year_asked(told["year"]) if told["year"] else None,
    )
