"""Reads which outreach a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.direction.outreach.queries import STATES, Wanted
from sogoc.areas.direction.outreach.register import CHANNELS
from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, period_asked, word_asked


def wanted_outreach(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "period", "state", "channel")}
    return Wanted(
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        period=period_asked(told["period"]) if told["period"] else None,
        state=word_asked(told["state"], STATES),
        channel=word_asked(told["channel"], CHANNELS),
    )
