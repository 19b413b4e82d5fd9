"""Reads which procedures a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.procedures.catalogue.queries import Wanted
from sogoc.areas.procedures.catalogue.register import LEVELS, NATIONAL_PORTALS
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, word_asked
from .wanting_days import day_asked


def wanted_procedures(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    return Wanted(
        on=day_asked(asked.get("on", "")) or local_day(request.at),
        words=asked.get("words", "")[:200],
        agency=agency_asked(request.actor, asked["agency"]) if asked.get("agency") else None,
        field=asked.get("field", "")[:150],
        online=word_asked(asked.get("online", ""), LEVELS),
        national_portal=word_asked(asked.get("national_portal", ""), NATIONAL_PORTALS),
    )
