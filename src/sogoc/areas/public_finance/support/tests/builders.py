"""Grants as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from typing import Any

from sogoc.areas.public_finance.support.actions.correct_enterprise_grant import correct_enterprise_grant
from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import enter_enterprise_grant
from sogoc.areas.public_finance.support.actions.revoke_enterprise_grant import revoke_enterprise_grant
from sogoc.areas.public_finance.support.models import EnterpriseGrant
from sogoc.areas.public_finance.support.register import Cause
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.money import dong
from sogoc.kernel.tests.builders import MORNING

TITLE, SUM = "Đổi mới công nghệ", dong(235_000_000)
NUMBER = "1363/QĐ-SKHCN"


def cause(**changes: Any) -> Cause:
    facts = {
        "title": TITLE,
        "programme": "Khởi nghiệp sáng tạo",
        "whom": "Doanh nghiệp nhỏ",
        "enterprises": 3,
    }
    return Cause(**(facts | changes))


def some_decision(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=NUMBER).first()
    return found or document(NUMBER, agency=agency, summary="Hỗ trợ doanh nghiệp")


def ready_for_enter_enterprise_grant(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "cause": cause(), "amount": SUM, "at": MORNING, "by": OFFICE}
    return facts | {"document": changes.get("document") or some_decision(agency)} | changes


def grant(**changes: Any) -> EnterpriseGrant:
    return enter_enterprise_grant(**ready_for_enter_enterprise_grant(**changes))


def ready_for_correct_enterprise_grant(**changes: Any) -> dict[str, Any]:
    found = changes.get("grant") or grant()
    facts = {"grant": found, "version": found.version, "cause": cause(enterprises=4), "amount": SUM}
    return facts | {"at": MORNING, "by": OFFICE} | changes


def corrected(**changes: Any) -> EnterpriseGrant:
    return correct_enterprise_grant(**ready_for_correct_enterprise_grant(**changes))


def ready_for_revoke_enterprise_grant(**changes: Any) -> dict[str, Any]:
    found = changes.get("grant") or grant()
    return {"grant": found, "reason": "Ghi nhầm số tiền", "at": MORNING, "by": OFFICE} | changes


def revoked(**changes: Any) -> EnterpriseGrant:
    return revoke_enterprise_grant(**ready_for_revoke_enterprise_grant(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_enterprise_grants(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {"title": TITLE, "amount": 1, "decision": some_decision(agency)}
    made = [EnterpriseGrant.objects.create(agency=agency, **(facts | dict(row))) for row in rows]
    return [str(one.pk) for one in made]
