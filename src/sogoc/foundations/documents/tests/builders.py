"""Documents as tests need them, made through the acts."""

from datetime import date
from io import BytesIO
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.actions.attach_file import attach_file
from sogoc.foundations.documents.actions.cite import cite
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.actions.issue_number import issue_number
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.foundations.documents.actions.relate_documents import relate_documents
from sogoc.foundations.documents.models import Attachment, Document, Relation
from sogoc.foundations.documents.paper import Draft, Paper
from sogoc.foundations.documents.traits import Flow, RelationKind, Sending, Signing
from sogoc.kernel.acts import Actor
from sogoc.kernel.articles import ArticleOfLaw
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder, morning_of

from .content import PDF

OFFICE = holder(Role.OFFICE, key="account:van.phong")
DAY = date(2023, 2, 13)
ON_PAPER = ("number", "issuer", "issued_on", "summary", "kind", "signed", "sent", "secrecy", "urgency")


def some_agency() -> Agency:
    return Agency.objects.filter(key="so").first() or department("so")


def paper(**changes: Any) -> Paper:
    """`number` may be given as it is written."""
    facts = {
        "number": "64/KH-SKHCN",
        "issuer": "Sở Khoa học và Công nghệ",
        "issued_on": DAY,
        "summary": "Cải cách hành chính năm 2023",
    }
    facts |= changes
    return Paper(**(facts | {"number": DocumentNumber.parse(str(facts["number"]))}))


def on_paper(changes: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What stands on the paper, and what is told beside it."""
    told = {name: value for name, value in changes.items() if name in ON_PAPER}
    return told, {name: value for name, value in changes.items() if name not in ON_PAPER}


def ready_for_enter_document(**changes: Any) -> dict[str, Any]:
    """A document is entered on the morning of its day."""
    told, rest = on_paper(changes)
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "flow": Flow.OUTGOING,
        "paper": paper(**told),
        "at": morning_of(told.get("issued_on", DAY)),
        "by": OFFICE,
    }
    return facts | rest


def document(number: str = "64/KH-SKHCN", **changes: Any) -> Document:
    return enter_document(**ready_for_enter_document(number=number, **changes))


def incoming(number: str = "4047/QĐ-UBND", **changes: Any) -> Document:
    facts = {"flow": Flow.INCOMING, "issuer": "Ủy ban nhân dân tỉnh", "issued_on": date(2023, 1, 5)}
    return document(number, **(facts | changes))


def ready_for_correct_document(**changes: Any) -> dict[str, Any]:
    entered = changes.get("document") or document()
    told, rest = on_paper(changes)
    said = {name: getattr(entered, name) for name in ON_PAPER if name != "number"}
    said |= {"number": entered.number_and_symbol, "summary": "Kế hoạch cải cách hành chính năm 2023"}
    facts = {
        "document": entered,
        "version": entered.version,
        "paper": paper(**(said | told)),
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | rest


def ready_for_open_book(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "kind": "plan", "first": 12, "at": MORNING, "by": OFFICE} | changes


def draft(**changes: Any) -> Draft:
    facts = {
        "summary": "Tuyên truyền cải cách hành chính",
        "kind": "notice",
        "signed": Signing.DIGITAL_PERSON,
    }
    return Draft(**(facts | changes))


def ready_for_issue_number(**changes: Any) -> dict[str, Any]:
    told, rest = on_paper(changes)
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "draft": draft(**told), "at": MORNING, "by": OFFICE} | rest


def numbered(**changes: Any) -> Document:
    return issue_number(**ready_for_issue_number(**changes))


def ready_for_cancel_number(**changes: Any) -> dict[str, Any]:
    given = changes.get("document") or numbered()
    return {"document": given, "reason": "Ban hành nhầm", "at": MORNING, "by": OFFICE} | changes


def ready_for_seal_document(**changes: Any) -> dict[str, Any]:
    return {"document": changes.get("document") or numbered(), "at": MORNING, "by": OFFICE} | changes


def ready_for_send_document(**changes: Any) -> dict[str, Any]:
    given = changes.get("document") or numbered(signed=Signing.DIGITAL_BOTH)
    return {"document": given, "sent": Sending.ELECTRONIC, "at": MORNING, "by": OFFICE} | changes


def ready_for_relate_documents(**changes: Any) -> dict[str, Any]:
    facts = {
        "document": changes.get("document") or document(),
        "kind": RelationKind.BASED_ON,
        "other": changes.get("other") or incoming(),
        "since": DAY,
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def relation(**changes: Any) -> Relation:
    return relate_documents(**ready_for_relate_documents(**changes))


def ready_for_cite(**changes: Any) -> dict[str, Any]:
    facts = {
        "record": changes.get("record") or document(),
        "law": "khoản 2 Điều 15 Nghị định 30/2020/NĐ-CP",
        "at": MORNING,
        "by": OFFICE,
    }
    facts |= changes
    return facts | {"law": ArticleOfLaw.parse(str(facts["law"]))}


def citation(**changes: Any) -> Any:
    return cite(**ready_for_cite(**changes))


def ready_for_attach_file(**changes: Any) -> dict[str, Any]:
    facts = {
        "document": changes.get("document") or document(),
        "content": BytesIO(PDF),
        "name": "Kế hoạch 64.pdf",
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def attachment(**changes: Any) -> Attachment:
    return attach_file(**ready_for_attach_file(**changes))


def ready_for_link_evidence(**changes: Any) -> dict[str, Any]:
    facts = {
        "record": changes.get("record") or document(),
        "document": changes.get("document") or incoming(),
        "page": 3,
        "says": "Kết quả kiểm tra",
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def evidence(**changes: Any) -> Any:
    return link_evidence(**ready_for_link_evidence(**changes))


def ready_for_withdraw_link(**changes: Any) -> dict[str, Any]:
    link = changes.get("link") or attachment()
    return {"link": link, "reason": "Đính kèm nhầm tệp", "at": MORNING, "by": OFFICE} | changes


def clerk(where: str = "so/") -> Actor:
    return holder(Role.OFFICE, where=where)


def officer(where: str = "so/") -> Actor:
    """Keeps the book, but sees no secret document."""
    return holder(Role.OFFICER, where=where)
