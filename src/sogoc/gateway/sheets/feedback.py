"""Feedback and questions as spreadsheets, as their lists show them; without who sent them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.feedback.queries import (
    OF_A_PERIOD,
    QUESTION_STATES,
    feedback_wanted,
    questions_wanted,
)
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, word_asked
from sogoc.gateway.wanting_feedback import wanted_feedback
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def feedback(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_feedback")
    wanted = wanted_feedback(request, request.GET)
    found = feedback_wanted(request.actor, wanted).order_by("received_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    notes += [period_in_words(wanted.period)] if wanted.period and wanted.state in OF_A_PERIOD else []
    require_room(found.count(), notes)
    named = found.prefetch_related("agency__names")
    rows = (_row(one) for one in named.iterator(chunk_size=2000))
    return as_download(workbook(_("Sổ phản ánh, kiến nghị"), _columns(), rows, notes), "so-phan-anh")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Mã số"), 26),
        SheetColumn(_("Nội dung"), 60),
        SheetColumn(_("Nội dung về"), 20),
        SheetColumn(_("Cơ quan tiếp nhận"), 36),
        SheetColumn(_("Cách gửi"), 26),
        SheetColumn(_("Mã thủ tục"), 14),
        SheetColumn(_("Mã hồ sơ"), 26),
        SheetColumn(_("Tiếp nhận"), 14),
        SheetColumn(_("Hạn trả lời"), 14),
        SheetColumn(_("Xử lý xong"), 14),
        SheetColumn(_("Kết quả"), 20),
        SheetColumn(_("Hình thức xử lý"), 30),
        SheetColumn(_("Câu trả lời"), 60),
        SheetColumn(_("Đúng hạn"), 10),
        SheetColumn(_("Công khai"), 14),
        SheetColumn(_("Hài lòng"), 10),
    ]


def _said(flag: bool | None) -> str:
    return "" if flag is None else _("có") if flag else _("không")


def _row(one: Any) -> tuple[Any, ...]:
    return (
        one.code,
        one.text,
        str(one.get_about_display()),
        one.agency.called_on(one.received_on).name,
        str(one.get_channel_display()),
        one.procedure_code,
        one.dossier_code,
        one.received_on,
        one.answer_due_on,
        one.concluded_on,
        str(one.get_outcome_display()),
        str(one.get_result_kind_display()),
        one.answer,
        _said(one.on_time),
        one.published_on,
        _said(one.satisfied),
    )


# ── questions and answers ──────────────────────────────────────────────────
@require_GET
def questions(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_question")
    told = {name: request.GET.get(name, "") for name in ("words", "agency", "state")}
    agency = agency_asked(request.actor, told["agency"]) if told["agency"] else None
    state = word_asked(told["state"], QUESTION_STATES)
    found = questions_wanted(request.actor, told["words"][:200], agency, state).order_by("received_on", "id")
    notes = [agency.name] if agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Mã số"), 26),
        SheetColumn(_("Câu hỏi"), 60),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Cách gửi"), 26),
        SheetColumn(_("Mã thủ tục"), 14),
        SheetColumn(_("Hỏi ngày"), 14),
        SheetColumn(_("Câu trả lời"), 60),
        SheetColumn(_("Trả lời ngày"), 14),
        SheetColumn(_("Công khai"), 14),
    ]
    named = found.prefetch_related("agency__names")
    rows = (_question(one) for one in named.iterator(chunk_size=2000))
    return as_download(workbook(_("Hỏi đáp"), columns, rows, notes), "hoi-dap")


def _question(one: Any) -> tuple[Any, ...]:
    agency, channel = one.agency.called_on(one.received_on).name, str(one.get_channel_display())
    asked = (one.code, one.text, agency, channel, one.procedure_code, one.received_on)
    return (*asked, one.answer, one.answered_on, one.published_on)
