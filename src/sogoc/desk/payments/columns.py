"""How fees look in a list."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.procedures.payments.register import DIFFERENCES, STATES
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day, whole


def state_of(order: Any) -> str:
    return gettext(STATES[order.state])


ORDERS = {
    "dossier": Column(
        gettext_lazy("Hồ sơ"),
        lambda one: row_link(addresses("payments:order")(one.pk), one.dossier.code),
        look="cell-main",
    ),
    "ordered_on": Column(
        gettext_lazy("Yêu cầu ngày"), lambda one: day(one.ordered_on), by="ordered_on", look="unbroken"
    ),
    "amount": Column(gettext_lazy("Phải nộp"), lambda one: whole(one.amount), look="number"),
    "paid": Column(gettext_lazy("Đã nộp"), lambda one: whole(one.paid), look="number"),
    "state": Column(gettext_lazy("Tình trạng"), state_of),
}


def _whose(one: Any) -> Any:
    if one.kept is None:
        return one.transaction
    return row_link(addresses("payments:order")(one.kept.order_id), one.transaction)


DIFFERING = (
    Column(gettext_lazy("Giao dịch"), _whose, look="cell-main"),
    Column(gettext_lazy("Chênh lệch"), lambda one: gettext(DIFFERENCES[one.kind])),
    Column(
        gettext_lazy("Ngân hàng"), lambda one: "" if one.stated is None else whole(one.stated), look="number"
    ),
    Column(gettext_lazy("Sổ"), lambda one: whole(one.kept.amount) if one.kept else "", look="number"),
    Column(gettext_lazy("Số tiền cần xử lý"), lambda one: whole(one.amount), look="number"),
)
