"""How inspections, their visits and what is to be remedied look in a table."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole

from .states import state_of, state_of_matter

SHOWN = 200


def _day(value: date | None) -> str:
    return day(value) if value else ""


def badge(state: tuple[str, str]) -> Any:
    words, pressing = state
    return format_html('<span class="badge badge-{}">{}</span>', pressing, words)


def _when(one: Any) -> str:
    if one.quarter is None:
        return str(one.year)
    return gettext("quý {quarter}/{year}").format(quarter=one.quarter, year=one.year)


INSPECTIONS = {
    "title": Column(
        gettext_lazy("Cuộc kiểm tra"),
        lambda one: row_link(addresses("inspections:inspection")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "inspector": Column(gettext_lazy("Đoàn kiểm tra"), lambda one: one.inspector),
    "side": Column(gettext_lazy("Ai kiểm tra"), lambda one: worded(one, "side")),
    "year": Column(gettext_lazy("Dự kiến"), _when, by="year", look="unbroken"),
    "held_on": Column(
        gettext_lazy("Tiến hành"), lambda one: _day(one.held_on), by="held_on", look="unbroken"
    ),
    "concluded_on": Column(
        gettext_lazy("Kết luận"), lambda one: _day(one.concluded_on), by="concluded_on", look="unbroken"
    ),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: badge(state_of(one))),
}
PLANS = (
    Column(
        gettext_lazy("Kế hoạch"),
        lambda one: row_link(addresses("documents:document")(one.document_id), str(one)),
        look="cell-main",
    ),
    Column(gettext_lazy("Năm"), lambda one: str(one.year), look="unbroken"),
    Column(gettext_lazy("Số phòng, đơn vị sẽ kiểm tra"), lambda one: whole(one.units), look="number"),
    Column(
        gettext_lazy("Trong"),
        lambda one: gettext("quý {first} đến quý {last}").format(
            first=one.first_quarter, last=one.last_quarter
        ),
    ),
)
VISITS = (
    Column(
        gettext_lazy("Phòng, đơn vị"),
        lambda one: row_link(addresses("inspections:visit")(one.pk), str(one), broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Lịch"), lambda one: day(one.planned_on), look="unbroken"),
    Column(gettext_lazy("Kiểm tra ngày"), lambda one: _day(one.held_on), look="unbroken"),
)


def matters(today: date) -> dict[str, Column]:
    """As a list over many inspections, and as a table of one."""
    return {
        "text": Column(
            gettext_lazy("Nội dung"),
            lambda one: row_link(
                addresses("inspections:matter")(one.pk),
                f"{one.mark}) {Truncator(one.text).chars(SHOWN)}",
                broken=True,
            ),
            look="cell-main",
        ),
        "kind": Column(gettext_lazy("Loại"), lambda one: worded(one, "kind")),
        "inspection": Column(gettext_lazy("Cuộc kiểm tra"), lambda one: str(one.inspection)),
        "unit": Column(gettext_lazy("Đơn vị chịu trách nhiệm"), _owner),
        "due_on": Column(gettext_lazy("Hạn"), lambda one: _day(one.due_on), by="due_on", look="unbroken"),
        "found_on": Column(
            gettext_lazy("Nêu ngày"), lambda one: day(one.found_on), by="found_on", look="unbroken"
        ),
        "state": Column(gettext_lazy("Tình trạng"), lambda one: badge(state_of_matter(one, today))),
    }


def _owner(one: Any) -> str:
    return one.unit.short_name if one.unit else gettext("cả cơ quan")


def matters_of_one(today: date) -> tuple[Column, ...]:
    told = matters(today)
    return tuple(told[name] for name in ("text", "kind", "unit", "due_on", "state"))


# ── the remedial table ─────────────────────────────────────────────────────
def remedies(
    today: date, documents: Mapping[int, list[str]], figures: Mapping[int, Any]
) -> tuple[Column, ...]:
    """As paper tells it: what was asked, who owes it, what was done, by which documents, and what moved."""

    def papers(one: Any) -> Any:
        return format_html_join("", "<div>{}</div>", ((number,) for number in documents.get(one.pk, ())))

    def moved(one: Any) -> str:
        told = figures.get(one.pk)
        return f"{gettext(told.figure.title)}: {told.before} → {told.after}" if told else ""

    told = matters(today)
    return (
        told["text"],
        told["unit"],
        told["due_on"],
        Column(gettext_lazy("Đã làm gì"), lambda one: one.done),
        Column(gettext_lazy("Bằng văn bản"), papers),
        Column(gettext_lazy("Ngày"), lambda one: _day(one.done_on), look="unbroken"),
        Column(gettext_lazy("Chuyển biến"), moved),
        told["state"],
    )
