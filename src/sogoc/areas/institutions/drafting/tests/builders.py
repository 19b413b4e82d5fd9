"""Legal documents as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.institutions.drafting.actions.ask_opinions import ask_opinions
from sogoc.areas.institutions.drafting.actions.correct_legal_document import correct_legal_document
from sogoc.areas.institutions.drafting.actions.drop_legal_document import drop_legal_document
from sogoc.areas.institutions.drafting.actions.enter_legal_document import enter_legal_document
from sogoc.areas.institutions.drafting.actions.extend_drafting_step import extend_drafting_step
from sogoc.areas.institutions.drafting.actions.finish_drafting_step import finish_drafting_step
from sogoc.areas.institutions.drafting.actions.issue_legal_document import issue_legal_document
from sogoc.areas.institutions.drafting.actions.propose_legal_document import propose_legal_document
from sogoc.areas.institutions.drafting.actions.record_opinion import record_opinion
from sogoc.areas.institutions.drafting.actions.record_votes import record_votes
from sogoc.areas.institutions.drafting.actions.return_draft import return_draft
from sogoc.areas.institutions.drafting.actions.start_drafting import start_drafting
from sogoc.areas.institutions.drafting.models import LegalDocument, Opinion
from sogoc.areas.institutions.drafting.queries import LegalDraft, current_step
from sogoc.areas.institutions.drafting.queries.issuing import Issue
from sogoc.areas.institutions.drafting.register import Answer, DraftKind, Purpose
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, incoming, some_agency
from sogoc.kernel.tests.builders import MORNING

TITLE = "Quy định quản lý nhiệm vụ khoa học và công nghệ"
TODAY = MORNING.date()
TOMORROW = TODAY + timedelta(days=1)
BEGAN = date(2023, 1, 9)
BEFORE = BEGAN - timedelta(days=1)
ISSUED = date(2023, 2, 10)
LETTER = "12/SKHCN-QLKH"
_SERIAL = count(1)


def draft(**changes: Any) -> LegalDraft:
    return LegalDraft(**({"title": TITLE, "kind": DraftKind.DECISION} | changes))


def letter(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=LETTER).first()
    return found or document(LETTER, agency=agency, issued_on=BEGAN, summary="Gửi thẩm định dự thảo")


def issued_paper(number: str = "05/2023/QĐ-UBND", **changes: Any) -> Document:
    agency = changes.pop("agency", None) or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or incoming(number, agency=agency, **({"issued_on": ISSUED} | changes))


def ready_for_enter_legal_document(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "unit": agency, "draft": draft(), "at": MORNING, "by": OFFICE} | changes


def legal_document(**changes: Any) -> LegalDocument:
    return enter_legal_document(**ready_for_enter_legal_document(**changes))


def titled(title: str, **changes: Any) -> LegalDocument:
    """Another one."""
    return legal_document(draft=draft(title=title, **changes))


def _ready(changes: dict[str, Any], made: Any, **facts: Any) -> dict[str, Any]:
    found = changes.get("legal_document") or made()
    return {"legal_document": found, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_correct_legal_document(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, legal_document, draft=draft(title=f"{TITLE} của tỉnh"))
    return {"version": ready["legal_document"].version} | ready


def corrected(**changes: Any) -> LegalDocument:
    return correct_legal_document(**ready_for_correct_legal_document(**changes))


def ready_for_propose_legal_document(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, legal_document)
    return {"document": letter(ready["legal_document"].agency)} | ready


def proposed(**changes: Any) -> LegalDocument:
    return propose_legal_document(**ready_for_propose_legal_document(**changes))


def ready_for_start_drafting(**changes: Any) -> dict[str, Any]:
    return _ready(changes, legal_document, on=BEGAN)


def begun(**changes: Any) -> LegalDocument:
    return start_drafting(**ready_for_start_drafting(**changes))


def ready_for_finish_drafting_step(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, begun, on=BEGAN)
    here = current_step(ready["legal_document"]) if ready["legal_document"].began_on else None
    document = letter(ready["legal_document"].agency) if here and here.wants_document else None
    return {"step": here.key if here else "draft", "document": document} | ready


def finished(**changes: Any) -> LegalDocument:
    return finish_drafting_step(**ready_for_finish_drafting_step(**changes))


def come_to(step: str, **changes: Any) -> LegalDocument:
    """Begun, and every step before that one done, all on the first day."""
    found = begun(**changes)
    while current_step(found).key != step:
        found = finished(legal_document=found)
    return found


def submitted() -> LegalDocument:
    return come_to("members")


def ready_for_return_draft(**changes: Any) -> dict[str, Any]:
    told = {"to": "draft", "on": TODAY, "reason": "Thiếu đánh giá tác động"}
    return _ready(changes, lambda: come_to("appraise"), **told)


def returned(**changes: Any) -> LegalDocument:
    return return_draft(**ready_for_return_draft(**changes))


def ready_for_extend_drafting_step(**changes: Any) -> dict[str, Any]:
    told = {"due_on": date(2023, 4, 28), "reason": "Chờ bộ hướng dẫn"}
    return _ready(changes, begun, **told)


def extended(**changes: Any) -> LegalDocument:
    return extend_drafting_step(**ready_for_extend_drafting_step(**changes))


def ready_for_ask_opinions(**changes: Any) -> dict[str, Any]:
    told = {"whom": ["Sở Tư pháp", "Sở Tài chính"], "on": BEGAN, "due_on": TODAY}
    ready = _ready(changes, begun, **told)
    return {"document": letter(ready["legal_document"].agency)} | ready


def asked(**changes: Any) -> list[Opinion]:
    return ask_opinions(**ready_for_ask_opinions(**changes))


def ready_for_record_opinion(**changes: Any) -> dict[str, Any]:
    told = {
        "answer": Answer.REMARKS,
        "remarks": "Bỏ khoản 2 Điều 5",
        "on": TODAY,
        "at": MORNING,
        "by": OFFICE,
    }
    return {"opinion": changes.get("opinion") or asked()[0]} | told | changes


def answered(**changes: Any) -> Opinion:
    return record_opinion(**ready_for_record_opinion(**changes))


def ready_for_record_votes(**changes: Any) -> dict[str, Any]:
    return _ready(changes, submitted, agreed=20, against=0, wanting=3, on=TODAY)


def voted(**changes: Any) -> LegalDocument:
    return record_votes(**ready_for_record_votes(**changes))


def issue(**changes: Any) -> Issue:
    document = changes.get("document") or issued_paper()
    return Issue(**({"document": document, "effective_from": date(2023, 2, 20)} | changes))


def ready_for_issue_legal_document(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, lambda: come_to("issue"))
    return {"issue": issue(document=issued_paper(agency=ready["legal_document"].agency))} | ready


def issued(**changes: Any) -> LegalDocument:
    return issue_legal_document(**ready_for_issue_legal_document(**changes))


def ready_for_drop_legal_document(**changes: Any) -> dict[str, Any]:
    return _ready(changes, legal_document, reason="Bộ đã ban hành thông tư quy định trực tiếp")


def dropped(**changes: Any) -> LegalDocument:
    return drop_legal_document(**ready_for_drop_legal_document(**changes))


def some_dropped() -> LegalDocument:
    return dropped(legal_document=titled("Văn bản đã thôi"))


def some_unbegun() -> LegalDocument:
    return titled("Văn bản chưa bắt đầu")


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_legal_documents(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> LegalDocument:
    row.pop("on_schedule", None)  # the database says it of the days
    facts: dict[str, Any] = {
        "title": f"{TITLE} {next(_SERIAL)}",
        "kind": DraftKind.DECISION.value,
        "purpose": Purpose.NEW.value,
        "entered_on": date(2020, 1, 2),
    }
    began = {"began_on": date(2020, 1, 2), "due_on": date(2021, 6, 30)}
    if row.get("issued_on"):
        on = row["issued_on"]
        paper = issued_paper(f"{next(_SERIAL)}/{on.year}/QĐ-UBND", agency=agency, issued_on=on)
        facts |= began | {"issued": paper, "effective_from": on, "by_procedure": True}
    elif row.get("drafted_on"):
        facts |= began
    if row.get("by_procedure") is False:
        facts["because"] = "Chưa lấy ý kiến đủ 30 ngày"
    if row.get("proposed_on"):
        facts["proposal"] = letter(agency)
    told = facts | row
    return LegalDocument.objects.create(
        agency=agency, unit=agency, **told, first_due_on=told.get("due_on"), folded=""
    )
