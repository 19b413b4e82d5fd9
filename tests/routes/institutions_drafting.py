"""The officials' and the machines' addresses of legal documents that are drafted."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

DRAFT = {"title": "Quy định mới", "kind": "decision", "purpose": "new", "number": "", "year": ""}
FILTERS = ("words", "state", "kind", "purpose", "year", "on")
HERE, DRAFTED = {"pk": "legal document"}, {"pk": "legal document drafted"}

OF_DRAFTING = {
    "drafting:list": Route(reads=(*FILTERS, "sort", "page")),
    "drafting:enter": Route(tells=DRAFT | {"unit": "agency"} | ONCE),
    "drafting:legal_document": Route(DRAFTED),
    "drafting:propose": Route(HERE, tells={"number": "64/KH-SKHCN"} | ONCE),
    "drafting:start": Route(HERE, tells={"on": "14/02/2023", "due_on": "", "number": ""} | ONCE),
    "drafting:finish": Route(
        DRAFTED, tells={"step": "appraise", "on": "14/02/2023", "number": "64/KH-SKHCN"} | ONCE
    ),
    "drafting:return": Route(DRAFTED, tells={"to": "draft", "on": "14/02/2023", "reason": "Thiếu"} | ONCE),
    "drafting:extend": Route(DRAFTED, tells={"due_on": "28/04/2023", "whole": "", "reason": "Chờ bộ"} | ONCE),
    "drafting:ask": Route(
        DRAFTED, tells={"whom": "Sở Nội vụ", "on": "14/02/2023", "due_on": "28/02/2023", "number": ""} | ONCE
    ),
    "drafting:votes": Route(
        {"pk": "legal document submitted"},
        tells={"agreed": "20", "against": "0", "wanting": "1", "on": "14/02/2023"} | ONCE,
    ),
    "drafting:issue": Route(
        {"pk": "legal document submitted"},
        tells={
            "number": "05/2023/QĐ-UBND",
            "effective_from": "20/02/2023",
            "by_procedure": "no",
            "because": "Không lấy ý kiến thành viên",
        }
        | ONCE,
    ),
    "drafting:correct": Route(HERE, tells=DRAFT | {"version": "1"} | ONCE),
    "drafting:drop": Route(HERE, tells={"reason": "Trùng"} | ONCE),
    "drafting:evidence": Route(HERE, tells=EVIDENCE),
    "drafting:record": Route(
        {"pk": "opinion"}, tells={"answer": "agreed", "on": "14/02/2023", "remarks": "", "heeded": ""} | ONCE
    ),
    "sheets:legal_documents": Route(reads=(*FILTERS, "agency")),
    "api:legal_documents": Route(reads=(*FILTERS, "agency", "limit", "page")),
    "api:legal_document": Route(DRAFTED),
}
