"""Reads which units and posts a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.organisation.posts.queries import STATES
from sogoc.areas.organisation.posts.queries import Wanted as WantedPosts
from sogoc.areas.organisation.posts.register import POST_KINDS
from sogoc.areas.organisation.structure.queries import Wanted as WantedUnits
from sogoc.areas.organisation.structure.register import LEFT, UNIT_KINDS
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, word_asked
from .wanting_days import day_asked, year_asked


def wanted_units(request: ActorRequest, asked: Mapping[str, str]) -> WantedUnits:
    """Those of today, where no day is asked for."""
    agency = asked.get("agency", "")
    return WantedUnits(
        day_asked(asked.get("day", "")) or local_day(request.at),
        words=asked.get("words", "")[:200],
        agency=agency_asked(request.actor, agency) if agency else None,
        kind=word_asked(asked.get("kind", ""), UNIT_KINDS),
        left=word_asked(asked.get("left", ""), LEFT),
    )


def wanted_posts(request: ActorRequest, asked: Mapping[str, str]) -> WantedPosts:
    agency, year = asked.get("agency", ""), asked.get("year", "")
    return WantedPosts(
        agency=agency_asked(request.actor, agency) if agency else None,
        year=year_asked(year) if year else None,
        kind=word_asked(asked.get("kind", ""), POST_KINDS),
        state=word_asked(asked.get("state", ""), STATES),
    )
