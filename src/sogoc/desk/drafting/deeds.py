"""How legal documents begin, and what can be done to them and to the opinions about them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.drafting.actions.ask_opinions import ask_opinions
from sogoc.areas.institutions.drafting.actions.correct_legal_document import (
    LegalDocumentChanged,
    correct_legal_document,
)
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
from sogoc.areas.institutions.drafting.queries import legal_documents_seen_by, opinions_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_a_legal_document, of_an_opinion, of_the_list, page_of, page_of_opinion

LAST = "issue"


def _stands(one: Any) -> bool:
    return one.issued_on is None and one.dropped_on is None


def _waits(one: Any) -> bool:
    return _stands(one) and one.began_on is None


def _is_drafted(one: Any) -> bool:
    return _stands(one) and one.began_on is not None


BEGINNING = Beginning(
    "enter_legal_document",
    enter_legal_document,
    forms.EnterForm,
    page_of,
    of_the_list,
    _("Ghi văn bản QPPL tham mưu"),
    _("Đã ghi. Hãy ghi đề nghị, hoặc bắt đầu soạn thảo."),
)
KIND = Kind("legal_document", legal_documents_seen_by, page_of, of_a_legal_document, LegalDocumentChanged)
LEGAL_DOCUMENTS = Deeds(
    KIND,
    {
        "start": Deed(
            "start_drafting",
            start_drafting,
            forms.StartForm,
            _("Bắt đầu soạn thảo"),
            _("Đã bắt đầu; các bước và hạn đã lập."),
            _waits,
        ),
        "finish": Deed(
            "finish_drafting_step",
            finish_drafting_step,
            forms.FinishForm,
            _("Ghi xong bước"),
            _("Đã ghi; bước sau bắt đầu."),
            lambda one: _is_drafted(one) and one.step_key != LAST,
        ),
        "issue": Deed(
            "issue_legal_document",
            issue_legal_document,
            forms.IssueForm,
            _("Ghi ban hành"),
            _("Đã ghi ban hành."),
            _is_drafted,
        ),
        "ask": Deed(
            "ask_opinions",
            ask_opinions,
            forms.AskForm,
            _("Lấy ý kiến"),
            _("Đã ghi các nơi được hỏi."),
            _is_drafted,
        ),
        "votes": Deed(
            "record_votes",
            record_votes,
            forms.VotesForm,
            _("Ghi ý kiến thành viên UBND"),
            _("Đã ghi."),
            lambda one: _is_drafted(one) and one.submitted_on,
        ),
        "return": Deed(
            "return_draft",
            return_draft,
            forms.BackForm,
            _("Trả lại dự thảo"),
            _("Đã trả lại."),
            lambda one: _is_drafted(one) and one.drafted_on,
        ),
        "extend": Deed(
            "extend_drafting_step",
            extend_drafting_step,
            forms.ExtendForm,
            _("Gia hạn bước"),
            _("Đã gia hạn."),
            _is_drafted,
        ),
        "propose": Deed(
            "propose_legal_document",
            propose_legal_document,
            forms.ProposeForm,
            _("Ghi đề nghị"),
            _("Đã ghi đề nghị."),
            lambda one: _stands(one) and one.proposed_on is None,
        ),
        "correct": Deed(
            "correct_legal_document",
            correct_legal_document,
            forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            _stands,
        ),
        "drop": Deed(
            "drop_legal_document",
            drop_legal_document,
            ReasonForm,
            _("Thôi soạn thảo"),
            _("Đã ghi thôi soạn thảo; không tính vào số liệu nữa."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(KIND)
OPINIONS = Deeds(
    Kind("opinion", opinions_seen_by, page_of_opinion, of_an_opinion),
    {
        "record": Deed(
            "record_opinion",
            record_opinion,
            forms.OpinionForm,
            _("Ghi ý kiến"),
            _("Đã ghi ý kiến."),
            lambda one: _stands(one.legal_document),
            offered=False,
        ),
    },
)
