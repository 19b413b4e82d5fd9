"""How feedback and questions look in a list."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.documents.queries import MOST_COUNTED
from sogoc.kernel.vietnamese import day, whole

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.areas.procedures.feedback.models import Feedback, Question

SHOWN = 160
"""Letters of what somebody wrote; the page has it all."""


def shortened(text: str) -> str:
    return Truncator(text).chars(SHOWN)


def _day(value: date | None) -> str:
    return day(value) if value else ""


def state_of(one: "Feedback", today: date) -> tuple[str, str]:
    """How far it has come, in words, and how pressing that is: good, soon, late or neutral."""
    if one.due_on and one.due_on < today:
        days = (today - one.due_on).days
        return ngettext("quá hạn %(days)s ngày", "quá hạn %(days)s ngày", days) % {"days": days}, "late"
    if one.outcome:
        return _concluded(one)
    if one.waiting_since:
        return gettext("chờ người gửi bổ sung"), "neutral"
    pressing = "soon" if one.due_on and (one.due_on - today).days <= 1 else "neutral"
    return (gettext("chờ trả lời") if one.about else gettext("chờ phân loại")), pressing


def _concluded(one: "Feedback") -> tuple[str, str]:
    if one.outcome == "answered" and not one.published_on:
        return gettext("đã trả lời, chờ công khai"), "soon"
    told = gettext("đã công khai") if one.published_on else worded(one, "outcome")
    if one.on_time is None:
        return told, "neutral"
    when = gettext("đúng hạn") if one.on_time else gettext("quá hạn")
    return f"{told}, {when}", "good" if one.on_time else "late"


def how_many(total: int) -> str:
    if total > MOST_COUNTED:
        return gettext("hơn %(most)s ý kiến") % {"most": whole(MOST_COUNTED)}
    return ngettext("%(written)s ý kiến", "%(written)s ý kiến", total) % {"written": whole(total)}


def columns(today: date) -> dict[str, Column]:
    name: Callable[[Any], SafeString] = lambda one: row_link(addresses("feedback:feedback")(one.pk), one.code)  # noqa: E731
    return {
        "code": Column(gettext_lazy("Mã số"), name, by="code", look="cell-main"),
        "text": Column(gettext_lazy("Nội dung"), lambda one: shortened(one.text)),
        "about": Column(gettext_lazy("Về"), lambda one: worded(one, "about")),
        "received_on": Column(
            gettext_lazy("Tiếp nhận"), lambda one: _day(one.received_on), by="received_on", look="unbroken"
        ),
        "due_on": Column(gettext_lazy("Hạn"), lambda one: _due(one, today), by="due_on", look="unbroken"),
        "answerer": Column(gettext_lazy("Người trả lời"), lambda one: one.answerer or ""),
        "state": Column(gettext_lazy("Tình trạng"), lambda one: _state(one, today)),
        "concluded_on": Column(
            gettext_lazy("Xong"), lambda one: _day(one.concluded_on), by="concluded_on", look="unbroken"
        ),
    }


def _due(one: "Feedback", today: date) -> Any:
    if one.due_on and one.due_on < today:
        return format_html('<span class="badge badge-late">{}</span>', day(one.due_on))
    return _day(one.due_on)


def _state(one: "Feedback", today: date) -> Any:
    """What is overdue stands in red; the words say it too."""
    words, pressing = state_of(one, today)
    return (
        format_html('<span class="badge badge-{}">{}</span>', pressing, words)
        if pressing == "late"
        else words
    )


def _question(one: "Question") -> "SafeString":
    return row_link(addresses("feedback:question")(one.pk), shortened(one.text), broken=True)


def stage_of(one: "Question") -> str:
    if one.published_on:
        return gettext("đã công khai")
    return gettext("đã trả lời") if one.answered_on else gettext("chờ trả lời")


QUESTIONS = {
    "text": Column(gettext_lazy("Câu hỏi"), _question, look="cell-main"),
    "code": Column(gettext_lazy("Mã số"), lambda one: one.code, by="code", look="unbroken"),
    "received_on": Column(
        gettext_lazy("Hỏi ngày"), lambda one: day(one.received_on), by="received_on", look="unbroken"
    ),
    "published_on": Column(
        gettext_lazy("Công khai"), lambda one: _day(one.published_on), by="published_on", look="unbroken"
    ),
    "state": Column(gettext_lazy("Tình trạng"), stage_of),
}

POSTINGS = {
    "place": Column(
        gettext_lazy("Nơi niêm yết"),
        lambda one: row_link(addresses("feedback:posting")(one.pk), one.place, broken=True),
        by="place",
        look="cell-main",
    ),
    "address": Column(gettext_lazy("Địa chỉ được niêm yết"), lambda one: one.address),
    "valid_from": Column(
        gettext_lazy("Từ ngày"), lambda one: day(one.valid_from), by="valid_from", look="unbroken"
    ),
    "valid_until": Column(gettext_lazy("Đến hết ngày"), lambda one: _day(one.valid_until), look="unbroken"),
}
