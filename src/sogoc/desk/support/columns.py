"""How what enterprises are supported with looks in a table, and what the page of one grant tells."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any, _today: date) -> tuple[str, str]:
    return (gettext("đã hủy"), "late") if one.revoked_on else (gettext("đang tính"), "good")


COLUMNS = {
    "title": Column(
        gettext_lazy("Nội dung hỗ trợ"),
        lambda one: row_link(addresses("support:grant")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "programme": Column(gettext_lazy("Chương trình, chính sách"), lambda one: one.programme),
    "whom": Column(gettext_lazy("Doanh nghiệp"), lambda one: one.whom),
    "amount": Column(
        gettext_lazy("Số tiền (đồng)"), lambda one: whole(one.amount), by="amount", look="number"
    ),
    "decision": Column(gettext_lazy("Văn bản quyết định"), lambda one: one.decision.printed, look="unbroken"),
    "decided_on": Column(
        gettext_lazy("Ngày"), lambda one: day(one.decided_on), by="decided_on", look="unbroken"
    ),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: gettext("đã hủy") if one.revoked_on else ""),
}


def facts(one: Any) -> Iterator[tuple[Any, Any]]:
    yield gettext("Chương trình, chính sách"), one.programme
    yield gettext("Doanh nghiệp được hỗ trợ"), one.whom
    yield gettext("Số doanh nghiệp"), one.enterprises and whole(one.enterprises)
    yield gettext("Số tiền"), f"{whole(one.amount)} đồng"
    yield gettext("Ngày quyết định"), day(one.decided_on)
    yield gettext("Hủy ngày"), one.revoked_on and day(one.revoked_on)
