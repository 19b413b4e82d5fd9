"""How inspections of a field look in a table: the list, whom one came to, what it found."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    if one.dropped_on:
        return gettext("đã bỏ"), "late"
    if one.concluded_on:
        return gettext("đã kết luận"), "good"
    if one.held_on:
        return gettext("đang tiến hành"), "soon"
    return gettext("chưa tiến hành"), "soon"


def finding_state(one: Any, today: Any) -> tuple[str, str]:
    if one.resolved_on:
        return gettext("đã xử lý xong"), "good"
    if one.due_on and one.due_on < today:
        return gettext("quá hạn"), "late"
    return gettext("chưa xử lý xong"), "soon"


COLUMNS = {
    "title": Column(
        gettext_lazy("Cuộc kiểm tra, thanh tra"),
        lambda one: row_link(addresses("decentralisation:inspection")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Loại"), lambda one: worded(one, "kind")),
    "decision": Column(gettext_lazy("Quyết định"), lambda one: one.decision.printed),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "held_on": Column(
        gettext_lazy("Tiến hành"), lambda one: day(one.held_on) if one.held_on else "", look="unbroken"
    ),
    "concluded_on": Column(
        gettext_lazy("Kết luận"),
        lambda one: day(one.concluded_on) if one.concluded_on else "",
        look="unbroken",
    ),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
}

SUMS = (
    Column(gettext_lazy("Loại"), lambda one: one.kind_name, look="cell-main"),
    Column(gettext_lazy("Cơ quan đã kiểm tra"), lambda one: whole(one.sums.bodies), look="number"),
    Column(gettext_lazy("Vấn đề phát hiện"), lambda one: whole(one.sums.found), look="number"),
    Column(gettext_lazy("Đã xử lý xong"), lambda one: whole(one.sums.resolved), look="number"),
    Column(gettext_lazy("Còn lại"), lambda one: whole(one.sums.left), look="number"),
    Column(
        gettext_lazy("Quá hạn"),
        lambda one: (
            format_html('<span class="badge badge-late">{}</span>', whole(one.sums.overdue))
            if one.sums.overdue
            else ""
        ),
        look="number",
    ),
)

BODIES = (
    Column(
        gettext_lazy("Cơ quan, đơn vị"),
        lambda one: row_link(addresses("decentralisation:body")(one.pk), one.name, broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Cấp"), lambda one: worded(one, "level")),
    Column(gettext_lazy("Ngày"), lambda one: day(one.inspected_on), look="unbroken"),
    Column(gettext_lazy("Vấn đề"), lambda one: whole(one.found), look="number"),
)


def finding_columns(today: Any) -> tuple[Column, ...]:
    """What is overdue is so on the day of the reader."""
    return (
        Column(
            gettext_lazy("Vấn đề phát hiện"),
            lambda one: row_link(addresses("decentralisation:finding")(one.pk), one.text, broken=True),
            look="cell-main",
        ),
        Column(gettext_lazy("Cơ quan, đơn vị"), lambda one: one.body.name),
        Column(gettext_lazy("Hạn"), lambda one: day(one.due_on) if one.due_on else "", look="unbroken"),
        Column(gettext_lazy("Tình trạng"), lambda one: finding_state(one, today)[0]),
        Column(gettext_lazy("Bằng văn bản"), lambda one: one.document.printed if one.document else ""),
    )
