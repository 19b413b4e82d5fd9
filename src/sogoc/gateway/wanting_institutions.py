"""Reads which reviewed texts, or texts told to people, a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.institutions.dissemination.queries import Wanted as WantedDisseminations
from sogoc.areas.institutions.dissemination.register import ISSUERS, LAW_KINDS, MEANS
from sogoc.areas.institutions.reviewing.queries import STATES
from sogoc.areas.institutions.reviewing.queries import Wanted as WantedTexts
from sogoc.areas.institutions.reviewing.register import CAMPAIGN_KINDS
from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, period_asked, word_asked
from .wanting_days import year_asked


def wanted_texts(request: ActorRequest, asked: Mapping[str, str]) -> WantedTexts:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "state", "kind", "year")}
    return WantedTexts(
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        state=word_asked(told["state"], STATES),
        kind=word_asked(told["kind"], CAMPAIGN_KINDS),
        year=year_asked(told["year"]) if told["year"] else None,
    )


def wanted_disseminations(request: ActorRequest, asked: Mapping[str, str]) -> WantedDisseminations:
    told = {name: asked.get(name, "") for name in ("words", "agency", "period", "issuer", "kind", "means")}
    return WantedDisseminations(
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        period=period_asked(told["period"]) if told["period"] else None,
        issuer=word_asked(told["issuer"], ISSUERS),
        kind=word_asked(told["kind"], LAW_KINDS),
        means=word_asked(told["means"], MEANS),
    )
