"""Reads which legal documents a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.institutions.drafting.queries import STATES, Wanted
from sogoc.areas.institutions.drafting.register import KINDS, PURPOSES
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, word_asked
from .wanting_days import day_asked, year_asked


def wanted_legal_documents(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    names = ("words", "agency", "state", "kind", "purpose", "year", "on")
    told = {name: asked.get(name, "") for name in names}
    return Wanted(
        day_asked(told["on"]) or local_day(request.at),
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        state=word_asked(told["state"], STATES),
        kind=word_asked(told["kind"], KINDS),
        purpose=word_asked(told["purpose"], PURPOSES),
        year=year_asked(told["year"]) if told["year"] else None,
    )
