"""Reads which dossiers a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.procedures.dossiers.queries import STATES, Wanted
from sogoc.areas.procedures.dossiers.register import CHANNELS
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, period_asked, word_asked


def wanted_dossiers(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    return Wanted(
        on=local_day(request.at),
        words=asked.get("words", "")[:200],
        agency=agency_asked(request.actor, asked["agency"]) if asked.get("agency") else None,
        period=period_asked(asked["period"]) if asked.get("period") else None,
        state=word_asked(asked.get("state", ""), STATES),
        channel=word_asked(asked.get("channel", ""), CHANNELS),
    )
