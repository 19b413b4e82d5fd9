"""How what audits recommend looks in a table, and what the page of one tells."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any, today: date) -> tuple[str, str]:
    if one.withdrawn_on:
        return gettext("đã rút"), "late"
    if one.resolved_on:
        return gettext("đã thực hiện"), "good"
    if one.overdue_on(today):
        return gettext("quá hạn"), "late"
    return gettext("đang thực hiện"), "soon"


def _done(one: Any) -> str:
    return day(one.resolved_on) if one.resolved_on else ""


COLUMNS = {
    "content": Column(
        gettext_lazy("Nội dung kiến nghị"),
        lambda one: row_link(addresses("audits:recommendation")(one.pk), one.content, broken=True),
        look="cell-main",
    ),
    "auditor": Column(gettext_lazy("Cơ quan kiến nghị"), lambda one: worded(one, "auditor")),
    "remedy": Column(gettext_lazy("Loại"), lambda one: worded(one, "remedy")),
    "amount": Column(
        gettext_lazy("Số tiền (đồng)"),
        lambda one: whole(one.amount) if one.amount else "",
        by="amount",
        look="number",
    ),
    "recommended_on": Column(
        gettext_lazy("Kiến nghị"), lambda one: day(one.recommended_on), by="recommended_on", look="unbroken"
    ),
    "due_on": Column(
        gettext_lazy("Thời hạn"), lambda one: day(one.due_on) if one.due_on else "", look="unbroken"
    ),
    "resolved_on": Column(gettext_lazy("Thực hiện xong"), _done, look="unbroken"),
}


def facts(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Cơ quan kiến nghị"), worded(one, "auditor")
    yield gettext("Loại kiến nghị"), worded(one, "remedy")
    yield gettext("Số tiền kiến nghị"), one.amount and f"{whole(one.amount)} đồng"
    yield gettext("Ngày kiến nghị"), day(one.recommended_on)
    yield gettext("Thời hạn thực hiện"), one.due_on and day(one.due_on)
    yield gettext("Thực hiện xong ngày"), one.resolved_on and day(one.resolved_on)
    yield gettext("Số tiền đã thực hiện"), one.recovered and f"{whole(one.recovered)} đồng"
    yield gettext("Vì sao chưa đủ"), one.because
    yield gettext("Rút ngày"), one.withdrawn_on and day(one.withdrawn_on)
