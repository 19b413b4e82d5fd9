"""How sources, runs, rows and totals of feeds look in a table."""

from typing import TYPE_CHECKING, Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.procedures.feeding.register import TOTALS
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import moment, whole

if TYPE_CHECKING:
    from sogoc.areas.procedures.feeding.models import FedRow
    from sogoc.areas.procedures.feeding.register import Reconciled

LATE = ("refused",)
FINDINGS = {
    "untold": gettext_lazy("không báo"),
    "equal": gettext_lazy("khớp"),
    "carried_over": gettext_lazy("lệch đúng bằng số kỳ trước chuyển sang: hệ thống kia tính cả hồ sơ cũ"),
    "differs": gettext_lazy("lệch, chưa rõ vì sao"),
}


def badge(kind: str, words: Any) -> Any:
    return format_html('<span class="badge badge-{}">{}</span>', kind, words)


def _some(number: int, kind: str) -> Any:
    return badge(kind, whole(number)) if number else ""


SOURCES = (
    Column(
        gettext_lazy("Nguồn"),
        lambda one: row_link(addresses("feeds:source")(one.key), one.name),
        look="cell-main",
    ),
    Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    Column(gettext_lazy("Đang chờ"), lambda one: _some(one.waiting, "soon"), look="number"),
    Column(gettext_lazy("Bị từ chối"), lambda one: _some(one.refused, "late"), look="number"),
)
RUNS = {
    "key": Column(
        gettext_lazy("Lần nạp"),
        lambda one: row_link(addresses("feeds:run")(one.pk), one.key),
        look="cell-main",
    ),
    "received_at": Column(
        gettext_lazy("Nhận lúc"), lambda one: moment(one.received_at), by="received_at", look="unbroken"
    ),
    "period": Column(gettext_lazy("Kỳ của tổng số"), lambda one: one.period),
}


def _state(row: "FedRow") -> Any:
    words = row.get_state_display()
    return badge("late", words) if row.state in LATE else words


ROWS = {
    "number": Column(gettext_lazy("Dòng"), lambda row: row.number, by="number", look="number"),
    "code": Column(gettext_lazy("Mã hồ sơ"), lambda row: row.code, look="cell-main"),
    "state": Column(gettext_lazy("Tình trạng"), _state),
    "reason": Column(gettext_lazy("Lý do"), lambda row: row.reason),
    "tries": Column(gettext_lazy("Số lần thử"), lambda row: row.tries, look="number"),
}
BACKLOG = (
    Column(gettext_lazy("Mã hồ sơ"), lambda row: row.code, look="cell-main"),
    Column(gettext_lazy("Lần nạp"), lambda row: row_link(addresses("feeds:run")(row.run_id), row.run.key)),
    Column(gettext_lazy("Dòng"), lambda row: row.number, look="number"),
    Column(gettext_lazy("Lý do"), lambda row: row.reason),
)


def _finding(line: "Reconciled") -> Any:
    kind = {"equal": "good", "carried_over": "soon", "differs": "late"}.get(line.finding, "neutral")
    return badge(kind, FINDINGS[line.finding])


TOTAL_COLUMNS = (
    Column(gettext_lazy("Tổng số"), lambda line: gettext(TOTALS[line.name]), look="cell-main"),
    Column(gettext_lazy("Hệ thống kia báo"), lambda line: _number(line.told), look="number"),
    Column(gettext_lazy("Đã nhận vào sổ"), lambda line: whole(line.taken), look="number"),
    Column(gettext_lazy("Đối chiếu"), _finding),
)


def _number(told: int | None) -> str:
    return "" if told is None else whole(told)
