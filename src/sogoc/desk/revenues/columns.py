"""How what is planned, collected and paid out looks in a table, and what the page of one tells."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, percent, whole


def state_of(one: Any, _today: date) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext("đã rút"), "late"
    return gettext("đang tính"), "good"


def state_of_plan(_one: Any, _today: date) -> tuple[str, str]:
    return gettext("kế hoạch năm"), "neutral"


def _days(one: Any) -> str:
    return f"{day(one.since)} – {day(one.until)}"


COLUMNS = {
    "stream": Column(
        gettext_lazy("Khoản"),
        lambda one: row_link(addresses("revenues:amount")(one.pk), worded(one, "stream"), broken=True),
        look="cell-main",
    ),
    "until": Column(gettext_lazy("Từ ngày – đến ngày"), _days, by="until", look="unbroken"),
    "amount": Column(
        gettext_lazy("Số tiền (đồng)"), lambda one: whole(one.amount), by="amount", look="number"
    ),
    "document": Column(gettext_lazy("Văn bản, chứng từ"), lambda one: one.document.printed, look="unbroken"),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: gettext("đã rút") if one.withdrawn_on else ""),
}
PLANS = {
    "stream": Column(
        gettext_lazy("Khoản"),
        lambda one: row_link(addresses("revenues:plan")(one.pk), worded(one, "stream"), broken=True),
        look="cell-main",
    ),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "amount": Column(
        gettext_lazy("Số tiền (đồng)"), lambda one: whole(one.amount), by="amount", look="number"
    ),
    "document": Column(
        gettext_lazy("Văn bản giao kế hoạch"), lambda one: one.document.printed, look="unbroken"
    ),
}


def _rate(one: Any) -> str:
    return percent(Fraction(one.amount, one.plan), 2) if one.plan else ""


FOLLOWED = (
    Column(gettext_lazy("Khoản"), lambda one: gettext(one.words), look="cell-main"),
    Column(gettext_lazy("Kế hoạch (đồng)"), lambda one: whole(one.plan) if one.plan else "", look="number"),
    Column(gettext_lazy("Đã thu, đã giải ngân (đồng)"), lambda one: whole(one.amount), look="number"),
    Column(gettext_lazy("Đạt"), _rate, look="number"),
)


def facts(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Khoản"), worded(one, "stream")
    yield gettext("Từ ngày – đến ngày"), _days(one)
    yield gettext("Số tiền"), f"{whole(one.amount)} đồng"
    yield gettext("Rút ngày"), one.withdrawn_on and day(one.withdrawn_on)


def facts_of_plan(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Khoản"), worded(one, "stream")
    yield gettext("Của năm"), str(one.year)
    yield gettext("Số tiền"), f"{whole(one.amount)} đồng"
