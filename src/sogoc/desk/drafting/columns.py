"""How legal documents, their steps and the opinions about them look in a table."""

from datetime import date
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.institutions.drafting.register import ChangeKind
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any, today: date) -> tuple[str, str]:
    """In words, and how pressing it is."""
    if one.dropped_on:
        return gettext("thôi soạn thảo"), "late"
    if one.issued_on:
        return gettext("đã ban hành"), "good"
    if not one.began_on:
        return (gettext("đã đề nghị"), "soon") if one.proposed_on else (gettext("chưa soạn thảo"), "soon")
    if one.step_due_on < today:
        return gettext("bước quá hạn"), "late"
    if one.warn_on <= today:
        return gettext("bước sắp đến hạn"), "soon"
    return gettext("đang soạn thảo"), "good"


def _day(told: date | None) -> str:
    return day(told) if told else ""


def columns_on(today: date) -> dict[str, Column]:
    def state(one: Any) -> Any:
        words, pressing = state_of(one, today)
        return format_html('<span class="badge badge-{}">{}</span>', pressing, words)

    return {
        "title": Column(
            gettext_lazy("Văn bản"),
            lambda one: row_link(addresses("drafting:legal_document")(one.pk), one.title, broken=True),
            by="title",
            look="cell-main",
        ),
        "kind": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "kind")),
        "unit": Column(gettext_lazy("Chủ trì"), lambda one: one.unit.name),
        "step": Column(gettext_lazy("Bước hiện nay"), lambda one: one.step),
        "step_due_on": Column(
            gettext_lazy("Hạn của bước"), lambda one: _day(one.step_due_on), look="unbroken"
        ),
        "entered_on": Column(
            gettext_lazy("Vào sổ"), lambda one: day(one.entered_on), by="entered_on", look="unbroken"
        ),
        "due_on": Column(gettext_lazy("Hạn ban hành"), lambda one: _day(one.due_on), look="unbroken"),
        "issued": Column(gettext_lazy("Ban hành"), lambda one: one.issued.printed if one.issued else ""),
        "state": Column(gettext_lazy("Tình trạng"), state),
    }


# ── the steps of one ───────────────────────────────────────────────────────
def _changes(step: Any) -> SafeString:
    """What happened besides: sent back, put off, and why."""
    told = []
    for one in step.changes.all():
        if one.kind == ChangeKind.RETURNED:
            words = gettext("{day}: trả về bước “{back}”. {why}")
        else:
            words = gettext("{day}: gia hạn từ {was} đến {until}. {why}")
        facts = {"day": day(one.on), "back": one.back_to, "why": one.reason, "was": day(one.due_was)}
        told.append((words.format(**facts, until=_day(one.due_on)),))
    return format_html_join("", "<p>{}</p>", told)


def steps_on(today: date) -> tuple[Column, ...]:
    def state(one: Any) -> Any:
        if one.done_on:
            words = gettext("xong chậm") if one.late_on(today) else gettext("xong")
            return format_html(
                '<span class="badge badge-{}">{}</span>', "late" if one.late_on(today) else "good", words
            )
        if not one.began_on:
            return ""
        if one.late_on(today):
            return format_html('<span class="badge badge-late">{}</span>', gettext("quá hạn"))
        return format_html('<span class="badge badge-soon">{}</span>', gettext("đang làm"))

    return (
        Column(gettext_lazy("Bước"), lambda one: f"{one.position}. {one.name}", look="cell-main"),
        Column(gettext_lazy("Số ngày làm việc"), lambda one: whole(one.days), look="number"),
        Column(gettext_lazy("Bắt đầu"), lambda one: _day(one.began_on), look="unbroken"),
        Column(gettext_lazy("Hạn"), lambda one: _day(one.due_on), look="unbroken"),
        Column(gettext_lazy("Xong"), lambda one: _day(one.done_on), look="unbroken"),
        Column(gettext_lazy("Tình trạng"), state),
        Column(gettext_lazy("Trả lại, gia hạn"), _changes),
    )


# ── opinions ───────────────────────────────────────────────────────────────
def opinions_on(today: date, *, may_record: bool) -> tuple[Column, ...]:
    def state(one: Any) -> Any:
        if not one.answer and one.due_on < today:
            return format_html('<span class="badge badge-late">{}</span>', gettext("quá hạn trả lời"))
        return worded(one, "answer")

    def whom(one: Any) -> Any:
        return (
            row_link(addresses("drafting:record")(one.pk), one.whom, broken=True) if may_record else one.whom
        )

    return (
        Column(gettext_lazy("Cơ quan, tổ chức"), whom, look="cell-main"),
        Column(gettext_lazy("Hỏi ngày"), lambda one: day(one.asked_on), look="unbroken"),
        Column(gettext_lazy("Đề nghị trả lời trước"), lambda one: day(one.due_on), look="unbroken"),
        Column(gettext_lazy("Trả lời"), lambda one: _day(one.answered_on), look="unbroken"),
        Column(gettext_lazy("Ý kiến"), state),
        Column(gettext_lazy("Nội dung góp ý"), lambda one: one.remarks),
        Column(gettext_lazy("Tiếp thu, giải trình"), lambda one: one.heeded),
    )
