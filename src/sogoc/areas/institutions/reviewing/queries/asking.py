"""What pages, figures and acts ask of campaigns and of the texts looked at in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, F, Q, QuerySet, Value, When
from django.db.models.functions import Concat

from sogoc.areas.institutions.reviewing.models import ReviewCampaign, ReviewedText
from sogoc.areas.institutions.reviewing.register import review_campaigns, reviewed_texts
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import NORMAL, holding
from sogoc.kernel.acts import Actor, reach

from .results import never_asking

STATES = {
    "to_review": "Chưa xem xét",
    "reviewed": "Đã xem xét",
    "to_recommend": "Phải kiến nghị, chưa kiến nghị",
    "recommended": "Đã kiến nghị, chưa xử lý xong",
    "settled": "Đã xử lý xong",
    "dropped": "Đưa ra khỏi danh mục",
}
NAMED = Case(When(number="", then=F("title")), default=Concat("number", Value(", "), F("title")))


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns if name not in others}
    return told | {"key": F("pk"), "agency": F("agency")} | others


def campaign_rows() -> tuple[QuerySet[ReviewCampaign], dict[str, Any]]:
    """The records behind the register `review_campaigns`. What rests on a cancelled number is none; a secret plan is
    named to nobody, and is none either; nor is a campaign that was dropped. It is of the agency whose book holds its
    plan, by which the plan's day is found."""
    paper = {"agency": F("plan__agency"), "number": F("plan__printed"), "issued_on": F("plan__issued_on")}
    found = ReviewCampaign.objects.filter(plan__cancelled_on=None, plan__secrecy=NORMAL, dropped_on=None)
    return found, _named(review_campaigns.columns(), **paper)


def text_rows() -> tuple[QuerySet[ReviewedText], dict[str, Any]]:
    """The records behind the register `reviewed_texts`."""
    told = {"kind": F("campaign__kind"), "year": F("campaign__year"), "unit": F("unit__name"), "text": NAMED}
    return ReviewedText.objects.all(), _named(reviewed_texts.columns(), **told)


# ── who sees what ──────────────────────────────────────────────────────────
def campaigns_seen_by(by: Actor) -> QuerySet[ReviewCampaign]:
    seen = seen_from(reach(by, "see_review"), "agency", "opened_on")
    return ReviewCampaign.objects.filter(seen).select_related("agency", "plan", "report")


def texts_seen_by(by: Actor) -> QuerySet[ReviewedText]:
    seen = seen_from(reach(by, "see_review"), "agency", "listed_on")
    found = ReviewedText.objects.filter(seen)
    return found.select_related(
        "agency", "unit", "campaign__agency", "campaign__plan", "document", "recommended_by", "settled_by"
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    campaign: ReviewCampaign | None = None
    kind: str = ""
    year: int | None = None
    state: str = ""

    @property
    def in_state(self) -> Q:
        standing, seen = Q(dropped_on=None), Q(reviewed_on__isnull=False)
        asked = seen & ~Q(result__in=never_asking())
        return {
            "to_review": standing & Q(reviewed_on=None),
            "reviewed": seen,
            "to_recommend": asked & Q(recommended_on=None),
            "recommended": Q(recommended_on__isnull=False, settled_on=None),
            "settled": Q(settled_on__isnull=False),
            "dropped": ~standing,
        }.get(self.state, Q())


def texts_wanted(by: Actor, wanted: Wanted) -> QuerySet[ReviewedText]:
    """One answer for the page, the spreadsheet and the API."""
    found = texts_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    told = {"campaign": wanted.campaign, "campaign__kind": wanted.kind, "campaign__year": wanted.year}
    return found.filter(**{name: value for name, value in told.items() if value})


# ── how far it has come ────────────────────────────────────────────────────
FAR = {
    "listed": Q(texts__dropped_on=None, texts__isnull=False),
    "reviewed": Q(texts__reviewed_on__isnull=False),
    "recommended": Q(texts__recommended_on__isnull=False),
    "settled": Q(texts__settled_on__isnull=False),
}


def campaigns_held(by: Actor, agency: Agency | None, year: int | None = None) -> QuerySet[Any]:
    """Each with how many texts it lists, and how many of them have come how far."""
    found = campaigns_seen_by(by)
    if agency:
        found = found.filter(held_during(agency, None))
    if year:
        found = found.filter(year=year)
    return found.annotate(**{name: Count("texts", filter=far, distinct=True) for name, far in FAR.items()})


def campaign_by_plan(by: Actor, agency: Agency, printed: str, kind: str = "") -> list[ReviewCampaign]:
    """Those of an agency that go by a plan of that number; two where it is not told which."""
    found = campaigns_seen_by(by).filter(agency=agency, plan__printed=printed, dropped_on=None)
    return list((found.filter(kind=kind) if kind else found)[:2])


def unseen_of(campaign: ReviewCampaign) -> int:
    return campaign.texts.filter(dropped_on=None, reviewed_on=None).count()
