"""Recommendations as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sogoc.areas.public_finance.audits.actions.correct_audit_recommendation import (
    correct_audit_recommendation,
)
from sogoc.areas.public_finance.audits.actions.enter_audit_recommendation import enter_audit_recommendation
from sogoc.areas.public_finance.audits.actions.resolve_audit_recommendation import (
    resolve_audit_recommendation,
)
from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import (
    withdraw_audit_recommendation,
)
from sogoc.areas.public_finance.audits.models import AuditRecommendation
from sogoc.areas.public_finance.audits.register import Auditor, Recommended, Remedy
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.money import dong
from sogoc.kernel.tests.builders import MORNING

CONTENT, SUM = "Nộp lại khoản chi sai chế độ", dong(50_000_000)
DONE, DUE = date(2023, 3, 6), date(2023, 3, 31)


def recommended(**changes: Any) -> Recommended:
    facts = {"content": CONTENT, "auditor": Auditor.STATE_AUDIT, "remedy": Remedy.REPAY, "due_on": DUE}
    return Recommended(**(facts | changes))


RULES_ONLY = {"recommended": recommended(content="Sửa quy chế", remedy=Remedy.RULES), "amount": None}


def some_paper(number: str, agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Kiểm toán")


def ready_for_enter_audit_recommendation(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "recommended": recommended(), "amount": SUM, "at": MORNING, "by": OFFICE}
    return facts | {"document": changes.get("document") or some_paper("31/KL-SKHCN", agency)} | changes


def recommendation(**changes: Any) -> AuditRecommendation:
    return enter_audit_recommendation(**ready_for_enter_audit_recommendation(**changes))


def _ready(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    found = changes.get("recommendation") or recommendation()
    return {"recommendation": found, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_correct_audit_recommendation(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, content="Nộp lại khoản chi sai", due_on=None)
    return {"version": ready["recommendation"].version} | ready


def corrected(**changes: Any) -> AuditRecommendation:
    return correct_audit_recommendation(**ready_for_correct_audit_recommendation(**changes))


def ready_for_resolve_audit_recommendation(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, on=DONE)
    found = ready["recommendation"]
    paper = changes.get("document") or some_paper("77/BC-SKHCN", found.agency)
    return {"document": paper, "recovered": dong(found.amount) if found.amount else None} | ready


def resolved(**changes: Any) -> AuditRecommendation:
    return resolve_audit_recommendation(**ready_for_resolve_audit_recommendation(**changes))


def ready_for_withdraw_audit_recommendation(**changes: Any) -> dict[str, Any]:
    return _ready(changes, reason="Ghi hai lần")


def withdrawn(**changes: Any) -> AuditRecommendation:
    return withdraw_audit_recommendation(**ready_for_withdraw_audit_recommendation(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_audit_recommendations(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    conclusion = some_paper("31/KL-SKHCN", agency)
    facts = {"content": CONTENT, "auditor": "state_audit", "remedy": "rules", "conclusion": conclusion}
    facts |= {"recommended_on": date(2020, 1, 2)}
    made = []
    for row in rows:
        told = facts | dict(row)
        if told.get("resolved_on"):
            told |= {"resolved_by": conclusion, "because": "Phần còn lại được gia hạn"}
        made.append(AuditRecommendation.objects.create(agency=agency, **told))
    return [str(one.pk) for one in made]
