"""How receptions, complaints, reports and declarations look in a table."""

from datetime import date
from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def on_time_in_words(one: Any) -> str:
    if one.on_time is None:
        return ""
    return gettext("đúng hạn") if one.on_time else gettext("quá hạn")


def state_of(one: Any, today: date) -> tuple[str, str]:
    """Of a complaint or a denunciation: in words, and how pressing it is."""
    if one.settled_on:
        return worded(one, "outcome"), "good"
    if one.due_on is None:
        return gettext("chưa thụ lý"), "soon"
    if one.due_on < today:
        return gettext("quá hạn"), "late"
    return gettext("đang giải quyết"), "soon"


def _state(one: Any, today: date) -> Any:
    words, pressing = state_of(one, today)
    return format_html('<span class="badge badge-late">{}</span>', words) if pressing == "late" else words


def _linked(page: str, words: str) -> Any:
    """The cell that leads to the page of a row: its words are those of a column."""
    return lambda one: row_link(addresses(page)(one.pk), worded(one, words), broken=True)


RECEPTIONS = {
    "kind": Column(gettext_lazy("Hình thức tiếp"), _linked("integrity:reception", "kind"), look="cell-main"),
    "held_on": Column(gettext_lazy("Ngày"), lambda one: day(one.held_on), by="held_on", look="unbroken"),
    "visits": Column(gettext_lazy("Lượt"), lambda one: whole(one.visits), look="number"),
    "people": Column(gettext_lazy("Số người"), lambda one: whole(one.people), look="number"),
    "groups": Column(gettext_lazy("Đoàn đông người"), lambda one: whole(one.groups), look="number"),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
}
REPORTS = {
    "kind": Column(gettext_lazy("Báo cáo về"), _linked("integrity:report", "kind"), look="cell-main"),
    "period": Column(gettext_lazy("Kỳ"), lambda one: one.period, look="unbroken"),
    "document": Column(gettext_lazy("Số, ký hiệu"), lambda one: one.document.printed),
    "sent_on": Column(gettext_lazy("Ngày gửi"), lambda one: day(one.sent_on), by="sent_on", look="unbroken"),
    "due_on": Column(gettext_lazy("Hạn"), lambda one: day(one.due_on), by="due_on", look="unbroken"),
    "on_time": Column(gettext_lazy("Đúng hạn"), on_time_in_words),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
}
ASSETS = {
    "kind": Column(gettext_lazy("Lần kê khai"), _linked("integrity:asset", "kind"), look="cell-main"),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "obliged": Column(gettext_lazy("Phải kê khai"), lambda one: whole(one.obliged), look="number"),
    "declared": Column(gettext_lazy("Đã kê khai"), lambda one: whole(one.declared), look="number"),
    "disclosed": Column(gettext_lazy("Đã công khai"), lambda one: whole(one.disclosed), look="number"),
    "document": Column(gettext_lazy("Bằng văn bản"), lambda one: one.document.printed),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
}


def grievance_columns(today: date) -> dict[str, Column]:
    """What is overdue is so on the day of the reader."""
    return {
        "mark": Column(
            gettext_lazy("Đơn"),
            lambda one: row_link(addresses("integrity:grievance")(one.pk), str(one), broken=True),
            look="cell-main",
        ),
        "about": Column(gettext_lazy("Nội dung"), lambda one: one.about),
        "received_on": Column(
            gettext_lazy("Nhận"), lambda one: day(one.received_on), by="received_on", look="unbroken"
        ),
        "due_on": Column(
            gettext_lazy("Hạn"), lambda one: day(one.due_on) if one.due_on else "", look="unbroken"
        ),
        "settled_on": Column(
            gettext_lazy("Xong"), lambda one: day(one.settled_on) if one.settled_on else "", look="unbroken"
        ),
        "state": Column(gettext_lazy("Tình trạng"), lambda one: _state(one, today)),
    }
