"""Documents as tests need them, made through the acts."""

from datetime import date
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.models import Document, Flow
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder, morning_of

OFFICE = holder(Role.OFFICE, key="account:van.phong")


def some_agency() -> Agency:
    return Agency.objects.filter(key="so").first() or department("so")


def ready_for_enter_document(**changes: Any) -> dict[str, Any]:
    """`number` may be given as it is written; a document is entered on the morning of its day."""
    issued_on = changes.get("issued_on") or date(2023, 2, 13)
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "flow": Flow.OUTGOING,
        "number": "64/KH-SKHCN",
        "issuer": "Sở Khoa học và Công nghệ",
        "issued_on": issued_on,
        "summary": "Cải cách hành chính năm 2023",
        "at": morning_of(issued_on),
        "by": OFFICE,
    }
    facts |= changes
    return facts | {"number": DocumentNumber.parse(str(facts["number"]))}


def document(number: str = "64/KH-SKHCN", **changes: Any) -> Document:
    return enter_document(**ready_for_enter_document(number=number, **changes))


def ready_for_correct_document(**changes: Any) -> dict[str, Any]:
    entered = changes.get("document") or document()
    facts = {
        "document": entered,
        "version": entered.version,
        "number": str(entered.number_and_symbol),
        "issuer": entered.issuer,
        "issued_on": entered.issued_on,
        "summary": "Kế hoạch cải cách hành chính năm 2023",
        "at": MORNING,
        "by": OFFICE,
    }
    facts |= changes
    return facts | {"number": DocumentNumber.parse(str(facts["number"]))}
