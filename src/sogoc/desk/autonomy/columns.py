"""How autonomy, own rules and what is published look in a table, and what the page of one tells."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day


def _day(told: date | None) -> str:
    return day(told) if told else ""


# ── plans ──────────────────────────────────────────────────────────────────
def state_of(one: Any, today: date) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext("đã rút"), "late"
    if one.ended_on:
        return gettext("đã hết thực hiện"), "neutral"
    if one.decided_on and one.last_year < today.year:
        return gettext("quá giai đoạn, chưa có phương án mới"), "late"
    if one.decided_on:
        return gettext("đang thực hiện"), "good"
    return (gettext("chờ quyết định") if one.appraised_on else gettext("chờ thẩm định")), "soon"


def _stage(one: Any) -> str:
    """Without a day: a list knows none, and what is past its years is told on the page of the plan."""
    return state_of(one, date.min)[0]


COLUMNS = {
    "unit": Column(
        gettext_lazy("Cơ quan, đơn vị"),
        lambda one: row_link(addresses("autonomy:plan")(one.pk), one.unit.name, broken=True),
        look="cell-main",
    ),
    "tier": Column(gettext_lazy("Mức tự chủ"), lambda one: worded(one, "tier")),
    "first_year": Column(
        gettext_lazy("Giai đoạn"),
        lambda one: f"{one.first_year} – {one.last_year}",
        by="first_year",
        look="unbroken",
    ),
    "valid_from": Column(gettext_lazy("Thực hiện từ"), lambda one: _day(one.valid_from), look="unbroken"),
    "state": Column(gettext_lazy("Tình trạng"), _stage),
}


def facts(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Cơ quan, đơn vị"), one.unit.name
    yield gettext("Mức tự chủ"), worded(one, "tier")
    yield gettext("Giai đoạn"), f"{one.first_year} – {one.last_year}"
    yield gettext("Ngày trình"), _day(one.proposed_on)
    yield gettext("Ngày thẩm định"), _day(one.appraised_on)
    yield gettext("Ý kiến thẩm định"), one.opinion
    yield gettext("Ngày quyết định"), _day(one.decided_on)
    yield gettext("Thực hiện từ ngày"), _day(one.valid_from)
    yield gettext("Hết thực hiện từ ngày"), _day(one.ended_on)
    yield gettext("Rút ngày"), _day(one.withdrawn_on)


# ── own rules ──────────────────────────────────────────────────────────────
def state_of_rule(one: Any, _today: date) -> tuple[str, str]:
    if one.ended_on:
        return gettext("hết hiệu lực"), "neutral"
    return (gettext("đang áp dụng"), "good") if one.appraised_on else (gettext("chưa thẩm định"), "soon")


RULES = {
    "unit": Column(
        gettext_lazy("Cơ quan, đơn vị"),
        lambda one: row_link(addresses("autonomy:rule")(one.pk), one.unit.name, broken=True),
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Quy chế"), lambda one: worded(one, "kind")),
    "document": Column(gettext_lazy("Văn bản ban hành"), lambda one: one.document.printed, look="unbroken"),
    "issued_on": Column(
        gettext_lazy("Ban hành"), lambda one: day(one.issued_on), by="issued_on", look="unbroken"
    ),
    "appraised_on": Column(gettext_lazy("Thẩm định"), lambda one: _day(one.appraised_on), look="unbroken"),
    "ended_on": Column(gettext_lazy("Hết hiệu lực"), lambda one: _day(one.ended_on), look="unbroken"),
}


def facts_of_rule(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Cơ quan, đơn vị"), one.unit.name
    yield gettext("Quy chế"), worded(one, "kind")
    yield gettext("Ngày ban hành"), day(one.issued_on)
    yield gettext("Ngày thẩm định"), _day(one.appraised_on)
    yield gettext("Hết hiệu lực từ ngày"), _day(one.ended_on)


# ── disclosures ────────────────────────────────────────────────────────────
def state_of_disclosure(one: Any, _today: date) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext("đã rút"), "late"
    return (gettext("đúng hạn"), "good") if one.on_time else (gettext("trễ hạn"), "late")


def _in_time(one: Any) -> str:
    return state_of_disclosure(one, one.published_on)[0]


DISCLOSURES = {
    "kind": Column(
        gettext_lazy("Nội dung công khai"),
        lambda one: row_link(addresses("autonomy:disclosure")(one.pk), worded(one, "kind"), broken=True),
        look="cell-main",
    ),
    "unit": Column(gettext_lazy("Cơ quan, đơn vị"), lambda one: one.unit.name),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "due_on": Column(gettext_lazy("Chậm nhất"), lambda one: day(one.due_on), look="unbroken"),
    "published_on": Column(
        gettext_lazy("Công khai"), lambda one: day(one.published_on), by="published_on", look="unbroken"
    ),
    "means": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "means")),
    "state": Column(gettext_lazy("Đúng hạn"), _in_time),
}


def facts_of_disclosure(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Cơ quan, đơn vị"), one.unit.name
    yield gettext("Nội dung công khai"), worded(one, "kind")
    yield gettext("Ngân sách năm"), str(one.year)
    yield gettext("Tính hạn từ ngày"), day(one.follows_on)
    yield gettext("Chậm nhất ngày"), day(one.due_on)
    yield gettext("Ngày công khai"), day(one.published_on)
    yield gettext("Hình thức"), worded(one, "means")
    yield gettext("Nơi công khai"), one.place
    yield gettext("Rút ngày"), _day(one.withdrawn_on)


def _published(one: Any) -> Any:
    if one.disclosure:
        return row_link(addresses("autonomy:disclosure")(one.disclosure.pk), day(one.disclosure.published_on))
    if one.is_overdue:
        return format_html('<span class="badge badge-late">{}</span>', gettext("quá hạn, chưa công khai"))
    return gettext("chưa công khai")


AWAITED = (
    Column(gettext_lazy("Nội dung công khai"), lambda one: gettext(one.words), look="cell-main"),
    Column(gettext_lazy("Chậm nhất"), lambda one: _day(one.due_on), look="unbroken"),
    Column(gettext_lazy("Công khai"), _published),
)
