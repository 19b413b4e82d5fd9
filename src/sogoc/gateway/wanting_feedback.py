"""Reads which feedback a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.procedures.feedback.queries import STATES, Wanted
from sogoc.areas.procedures.feedback.register import ABOUT
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, period_asked, word_asked


def wanted_feedback(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "period", "state", "about")}
    return Wanted(
        on=local_day(request.at),
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        period=period_asked(told["period"]) if told["period"] else None,
        state=word_asked(told["state"], STATES),
        about=word_asked(told["about"], ABOUT),
    )
