"""Reads which records of public finance a machine or a link asks for; what cannot be meant is refused, and not taken
for "none"."""

from collections.abc import Mapping
from typing import Any

from sogoc.areas.public_finance.audits import queries as audits
from sogoc.areas.public_finance.audits.register import AUDITORS, REMEDIES
from sogoc.areas.public_finance.autonomy.queries import asking as autonomy
from sogoc.areas.public_finance.autonomy.register import PUBLICATIONS, RULE_KINDS, TIERS
from sogoc.areas.public_finance.revenues import queries as revenues
from sogoc.areas.public_finance.revenues.register import STREAMS
from sogoc.areas.public_finance.support import queries as support
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day

from .wanting import agency_asked, word_asked
from .wanting_days import year_asked


def _told(request: ActorRequest, asked: Mapping[str, str]) -> dict[str, Any]:
    agency, year = asked.get("agency", ""), asked.get("year", "")
    return {
        "agency": agency_asked(request.actor, agency) if agency else None,
        "year": year_asked(year) if year else None,
    }


def _word(asked: Mapping[str, str], name: str, known: Mapping[Any, str]) -> dict[str, str]:
    return {name: word_asked(asked.get(name, ""), known)}


def wanted_amounts(request: ActorRequest, asked: Mapping[str, str]) -> revenues.Wanted:
    said: dict[str, Any] = _word(asked, "stream", STREAMS) | _word(asked, "state", revenues.STATES)
    return revenues.Wanted(**_told(request, asked), **said)


def wanted_budget_plans(request: ActorRequest, asked: Mapping[str, str]) -> revenues.Wanted:
    said: dict[str, Any] = _told(request, asked) | _word(asked, "stream", STREAMS)
    return revenues.Wanted(**said)


def wanted_autonomy_plans(request: ActorRequest, asked: Mapping[str, str]) -> autonomy.Wanted:
    said: dict[str, Any] = _word(asked, "kind", TIERS) | _word(asked, "state", autonomy.PLAN_STATES)
    return autonomy.Wanted(**_told(request, asked), **said)


def wanted_own_rules(request: ActorRequest, asked: Mapping[str, str]) -> autonomy.Wanted:
    said: dict[str, Any] = _word(asked, "kind", RULE_KINDS) | _word(asked, "state", autonomy.RULE_STATES)
    return autonomy.Wanted(**_told(request, asked), **said)


def wanted_disclosures(request: ActorRequest, asked: Mapping[str, str]) -> autonomy.Wanted:
    said: dict[str, Any] = _word(asked, "kind", PUBLICATIONS) | _word(
        asked, "state", autonomy.DISCLOSURE_STATES
    )
    return autonomy.Wanted(**_told(request, asked), **said)


def wanted_grants(request: ActorRequest, asked: Mapping[str, str]) -> support.Wanted:
    said: dict[str, Any] = {"words": asked.get("words", "")[:200]} | _word(asked, "state", support.STATES)
    return support.Wanted(**_told(request, asked), **said)


def wanted_recommendations(request: ActorRequest, asked: Mapping[str, str]) -> audits.Wanted:
    said: dict[str, Any] = _word(asked, "auditor", AUDITORS) | _word(asked, "remedy", REMEDIES)
    said |= {"words": asked.get("words", "")[:200]} | _word(asked, "state", audits.STATES)
    agency = _told(request, asked)["agency"]
    return audits.Wanted(**said, agency=agency, on=local_day(request.at))
