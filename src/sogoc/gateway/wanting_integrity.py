"""Reads which complaints and denunciations a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.civil_service.integrity.queries import STATES, Wanted
from sogoc.areas.civil_service.integrity.register import GRIEVANCE_KINDS
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, word_asked
from .wanting_days import year_asked


def wanted_grievances(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "kind", "state", "year")}
    return Wanted(
        local_day(request.at),
        words=told["words"][:200],
        kind=word_asked(told["kind"], GRIEVANCE_KINDS),
        state=word_asked(told["state"], STATES),
        year=year_asked(told["year"]) if told["year"] else None,
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
    )
