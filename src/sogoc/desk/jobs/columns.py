"""How letters of the outbox and failed runs look in a list."""

from typing import TYPE_CHECKING, Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day, moment

if TYPE_CHECKING:
    from sogoc.foundations.notices.models import Mail, Run


def written(at: Any) -> Any:
    """A moment in a cell that must not be broken in the middle of a day."""
    return format_html('<span class="unbroken">{}</span>', moment(at)) if at else ""


def _name(mail: "Mail") -> Any:
    return row_link(addresses("jobs:letter")(mail.pk), mail.account.name)


# The moment that matters depends on the state: the next try, the delivery; a dead letter has neither.
MOMENTS = {
    "waiting": Column(gettext_lazy("Gửi tiếp lúc"), lambda mail: written(mail.due_at), by="due_at"),
    "delivered": Column(
        gettext_lazy("Máy chủ nhận lúc"), lambda mail: written(mail.delivered_at), by="delivered_at"
    ),
}


def of_mail(state: str) -> dict[str, Column]:
    return MAIL | ({"moment": MOMENTS[state]} if state in MOMENTS else {})


MAIL = {
    "reader": Column(gettext_lazy("Người nhận"), _name, by="account__name", look="cell-main"),
    "address": Column(gettext_lazy("Địa chỉ"), lambda mail: mail.address),
    "day": Column(gettext_lazy("Thư của ngày"), lambda mail: day(mail.day), by="day", look="unbroken"),
    "tries": Column(gettext_lazy("Số lần gửi"), lambda mail: mail.tries, by="tries", look="number"),
    "answer": Column(gettext_lazy("Máy chủ thư trả lời"), lambda mail: mail.answer or "–"),
}


def _title(run: "Run", titles: dict[str, Any]) -> Any:
    return titles.get(run.job, run.job)


def failures(titles: dict[str, Any]) -> list[Column]:
    return [
        Column(gettext_lazy("Việc"), lambda run: _title(run, titles), look="cell-main"),
        Column(gettext_lazy("Theo lịch lúc"), lambda run: written(run.due_at)),
        Column(gettext_lazy("Lý do"), lambda run: gettext(run.failure)),
        Column(gettext_lazy("Làm lại lúc"), lambda run: written(run.retry_at) or "–"),
    ]
