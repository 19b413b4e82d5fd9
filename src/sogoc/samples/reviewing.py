"""Legal texts reviewed, or told to people, as the papers tell of it. Loaded once, people mend it from then on."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.institutions.dissemination.actions.disseminate import disseminate
from sogoc.areas.institutions.dissemination.queries import Wanted, disseminations_wanted
from sogoc.areas.institutions.dissemination.register import Issuer, Law, LawKind, Means, Telling
from sogoc.areas.institutions.reviewing.actions.list_text import list_text
from sogoc.areas.institutions.reviewing.actions.open_review_campaign import open_review_campaign
from sogoc.areas.institutions.reviewing.actions.recommend_handling import recommend_handling
from sogoc.areas.institutions.reviewing.actions.review_text import review_text
from sogoc.areas.institutions.reviewing.actions.settle_recommendation import settle_recommendation
from sogoc.areas.institutions.reviewing.queries import campaigns_held
from sogoc.areas.institutions.reviewing.register import CampaignKind, LegalText, Result
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]
Papers = Callable[[Any], Any]
"""A document by its number, or made of what is told of it."""


def load_reviews(
    key: str, rows: Iterable[Mapping[str, Any]], papers: Papers, *, opens: Opens, by: Actor
) -> None:
    agency = agency_named(key)
    if campaigns_held(by, agency).exists():
        return
    for row in rows:
        plan = papers(row["plan"])
        told = {"kind": CampaignKind(row["kind"]), "year": row["year"], "title": row["title"]}
        campaign = open_review_campaign(agency=agency, document=plan, **told, at=opens(plan.issued_on), by=by)
        for text in row.get("texts", ()):
            _reviewed(campaign, row, text, papers, opens=opens, by=by)


def _reviewed(
    campaign: Any,
    row: Mapping[str, Any],
    told: Mapping[str, Any],
    papers: Papers,
    *,
    opens: Opens,
    by: Actor,
) -> None:
    """Listed with the plan; recommended and settled where the papers say so."""
    on, named = told["day"], LegalText(told["title"], told.get("number", ""), told.get("issuer", ""))
    listed = row["listed"]
    text = list_text(campaign=campaign, unit=campaign.agency, text=named, on=listed, at=opens(listed), by=by)
    result = Result(told["result"])
    text = review_text(
        text=text, result=result, findings=told.get("findings", ""), on=on, at=opens(on), by=by
    )
    if result is Result.KEEP:
        return
    report = papers(row["report"])
    text = recommend_handling(text=text, on=on, document=report, at=opens(report.issued_on), by=by)
    if "settled_by" in told:
        settle_recommendation(
            text=text, document=papers(told["settled_by"]), at=opens(report.issued_on), by=by
        )


def load_disseminations(key: str, told: Mapping[str, Any], report: Any, *, opens: Opens, by: Actor) -> None:
    """Of one agency: so many texts of each kind, which the paper counts and does not name."""
    agency = agency_named(key)
    if disseminations_wanted(by, Wanted(agency=agency)).exists():
        return
    telling, day = Telling(Means(told["means"]), where=told["where"]), told["day"]
    for row in told["texts"]:
        for i in range(1, row["number"] + 1):
            law = Law(f"{row['title']}, văn bản thứ {i}", LawKind(row["kind"]), Issuer(row["issuer"]))
            disseminate(
                agency=agency, law=law, telling=telling, on=day, document=report, at=opens(day), by=by
            )
