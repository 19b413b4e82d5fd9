"""Reads whom a machine or a link asks for, of those in charge of something."""

from collections.abc import Mapping

from sogoc.areas.organisation.officers.queries import STATES, Wanted
from sogoc.areas.organisation.officers.register import SEATS, duty_names
from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, word_asked


def wanted_officers(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "duty", "seat", "state")}
    return Wanted(
        words=told["words"][:200],
        duty=word_asked(told["duty"], duty_names()),
        seat=word_asked(told["seat"], SEATS),
        state=word_asked(told["state"], STATES),
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
    )
