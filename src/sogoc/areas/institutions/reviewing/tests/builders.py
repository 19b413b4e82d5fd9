"""Campaigns and the texts looked at in them as tests need them, made through the acts; those of specs are kept as they
are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.institutions.reviewing.actions.close_review_campaign import close_review_campaign
from sogoc.areas.institutions.reviewing.actions.correct_listed_text import correct_listed_text
from sogoc.areas.institutions.reviewing.actions.drop_listed_text import drop_listed_text
from sogoc.areas.institutions.reviewing.actions.drop_review_campaign import drop_review_campaign
from sogoc.areas.institutions.reviewing.actions.list_text import list_text
from sogoc.areas.institutions.reviewing.actions.open_review_campaign import open_review_campaign
from sogoc.areas.institutions.reviewing.actions.recommend_handling import recommend_handling
from sogoc.areas.institutions.reviewing.actions.review_text import review_text
from sogoc.areas.institutions.reviewing.actions.settle_recommendation import settle_recommendation
from sogoc.areas.institutions.reviewing.actions.take_back_review import take_back_review
from sogoc.areas.institutions.reviewing.models import ReviewCampaign, ReviewedText
from sogoc.areas.institutions.reviewing.register import CampaignKind, LegalText, Result
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, incoming, some_agency
from sogoc.kernel.tests.builders import morning_of

PLANNED, LISTED, SEEN, ASKED = (date(2023, 2, day) for day in (13, 14, 20, 27))
SETTLED = date(2023, 3, 6)
LATER = morning_of(date(2023, 3, 31))
NUMBER, TITLE = "13/2015/QĐ-UBND", "Quy định quản lý hoạt động khoa học và công nghệ"
OUTDATED = "Điều 7 trái với nghị định mới"
_SERIAL = count(1)


def entered(number: str, day: date, agency: Agency | None = None, **changes: Any) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    makes = incoming if number.endswith("UBND") else document
    return found or makes(number, agency=agency, issued_on=day, **changes)


def review_plan(agency: Agency | None = None) -> Document:
    return entered("11/KH-SKHCN", PLANNED, agency, summary="Rà soát văn bản năm 2023")


def letter(agency: Agency | None = None) -> Document:
    return entered("90/SKHCN-VP", ASKED, agency, summary="Kiến nghị xử lý văn bản")


def new_decision(agency: Agency | None = None) -> Document:
    return entered("26/2023/QĐ-UBND", SETTLED, agency, summary="Thay thế quyết định cũ")


def ready_for_open_review_campaign(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    told = {"kind": CampaignKind.REVIEW, "year": 2023, "title": "Rà soát văn bản năm 2023"}
    by_plan = {"document": changes.get("document") or review_plan(agency)}
    return {"agency": agency, "at": LATER, "by": OFFICE} | told | by_plan | changes


def campaign(**changes: Any) -> ReviewCampaign:
    """There is one, or else there is now."""
    ready = ready_for_open_review_campaign(**changes)
    same = {"agency": ready["agency"], "plan": ready["document"], "kind": ready["kind"].value}
    found = ReviewCampaign.objects.filter(**same, dropped_on=None).first()
    return found or open_review_campaign(**ready)


def ready_for_drop_review_campaign(**changes: Any) -> dict[str, Any]:
    return {
        "campaign": changes.get("campaign") or campaign(),
        "reason": "Mở trùng",
        "at": LATER,
        "by": OFFICE,
    } | changes


def dropped_campaign(**changes: Any) -> ReviewCampaign:
    return drop_review_campaign(**ready_for_drop_review_campaign(**changes))


def ready_for_close_review_campaign(**changes: Any) -> dict[str, Any]:
    found = changes.get("campaign") or campaign()
    report = changes.get("document") or entered("95/BC-SKHCN", SETTLED, found.agency)
    return {"campaign": found, "document": report, "at": LATER, "by": OFFICE} | changes


def closed_campaign(**changes: Any) -> ReviewCampaign:
    return close_review_campaign(**ready_for_close_review_campaign(**changes))


# ── texts ──────────────────────────────────────────────────────────────────
def named(**changes: Any) -> LegalText:
    return LegalText(**({"title": TITLE, "number": NUMBER, "issuer": "Ủy ban nhân dân tỉnh"} | changes))


def ready_for_list_text(**changes: Any) -> dict[str, Any]:
    found = changes.get("campaign") or campaign()
    facts = {"campaign": found, "unit": found.agency, "text": named(), "on": LISTED}
    return facts | {"at": LATER, "by": OFFICE} | changes


def listed(**changes: Any) -> ReviewedText:
    return list_text(**ready_for_list_text(**changes))


def _ready(changes: dict[str, Any], makes: Any, **facts: Any) -> dict[str, Any]:
    return {"text": changes.get("text") or makes(), "at": LATER, "by": OFFICE} | facts | changes


def ready_for_correct_listed_text(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, listed, named=named(title=f"{TITLE} trên địa bàn tỉnh"))
    return {"version": ready["text"].version, "unit": ready["text"].unit} | ready


def corrected(**changes: Any) -> ReviewedText:
    return correct_listed_text(**ready_for_correct_listed_text(**changes))


def ready_for_drop_listed_text(**changes: Any) -> dict[str, Any]:
    return _ready(changes, listed, reason="Không thuộc phạm vi")


def dropped(**changes: Any) -> ReviewedText:
    return drop_listed_text(**ready_for_drop_listed_text(**changes))


def ready_for_review_text(**changes: Any) -> dict[str, Any]:
    return _ready(changes, listed, result=Result.REPLACE, on=SEEN, findings=OUTDATED)


def reviewed(**changes: Any) -> ReviewedText:
    return review_text(**ready_for_review_text(**changes))


def ready_for_recommend_handling(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, reviewed, on=ASKED)
    return {"document": changes.get("document") or letter(ready["text"].agency)} | ready


def recommended(**changes: Any) -> ReviewedText:
    return recommend_handling(**ready_for_recommend_handling(**changes))


def ready_for_settle_recommendation(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, recommended)
    return {"document": changes.get("document") or new_decision(ready["text"].agency)} | ready


def settled(**changes: Any) -> ReviewedText:
    return settle_recommendation(**ready_for_settle_recommendation(**changes))


def ready_for_take_back_review(**changes: Any) -> dict[str, Any]:
    return _ready(changes, reviewed, reason="Ghi nhầm văn bản")


def taken_back(**changes: Any) -> ReviewedText:
    return take_back_review(**ready_for_take_back_review(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_review_campaigns(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    made = []
    for row in rows:
        told = dict(row)
        plan = document(told.pop("number"), agency=agency, issued_on=told.pop("issued_on"))
        facts = {"title": "Rà soát", "opened_on": plan.issued_on, "plan": plan}
        made.append(ReviewCampaign.objects.create(agency=agency, **(facts | told)))
    return [str(one.pk) for one in made]


def keep_reviewed_texts(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each in a campaign of its kind and year."""
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> ReviewedText:
    serial = next(_SERIAL)
    paper = entered("88/TTr-SKHCN", date(2020, 1, 2), agency)
    of = {"kind": row.pop("kind"), "year": row.pop("year"), "agency": agency, "plan": paper}
    found = ReviewCampaign.objects.filter(**of).first()
    found = found or ReviewCampaign.objects.create(
        **of, title="Rà soát", opened_on=paper.issued_on, dropped_on=date(2030, 1, 1)
    )
    facts: dict[str, Any] = {"title": f"Quyết định {serial}"}
    if row.get("recommended_on"):
        facts["recommended_by"] = paper
    if row.get("settled_on"):
        facts["settled_by"] = paper
    return ReviewedText.objects.create(agency=agency, unit=agency, campaign=found, **(facts | row))
