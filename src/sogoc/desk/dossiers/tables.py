"""How steps, boards and delays look."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.components.tables import Column, Table, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import moment, whole

MINUTES_OF_AN_HOUR, MINUTES_OF_A_DAY = 60, 480


def _moment(value: Any) -> str:
    return moment(value) if value else ""


def working_time(minutes: int | None) -> str:
    """2 ngày 3 giờ 20 phút làm việc: a day of work has eight hours."""
    if not minutes:
        return ""
    days, rest = divmod(minutes, MINUTES_OF_A_DAY)
    hours, left = divmod(rest, MINUTES_OF_AN_HOUR)
    told = [
        ngettext("%(number)s ngày", "%(number)s ngày", days) % {"number": days} if days else "",
        ngettext("%(number)s giờ", "%(number)s giờ", hours) % {"number": hours} if hours else "",
        ngettext("%(number)s phút", "%(number)s phút", left) % {"number": left} if left else "",
    ]
    return " ".join(part for part in told if part)


def hands(step: Any) -> str:
    return ", ".join(str(one) for one in (step.person, step.unit) if one) or gettext("chưa giao")


def _ended(step: Any) -> str:
    told = str(step.get_ending_display()) if step.started_at else gettext("chưa bắt đầu")
    return f"{told}: {step.said}" if step.said else told


STEPS = (
    Column(gettext_lazy("Bước"), lambda step: f"{step.order}. {step.name}", look="cell-main"),
    Column(gettext_lazy("Người xử lý"), hands),
    Column(gettext_lazy("Bắt đầu"), lambda step: _moment(step.started_at)),
    Column(gettext_lazy("Hạn"), lambda step: _moment(step.due_at)),
    Column(gettext_lazy("Xong"), lambda step: _moment(step.done_at)),
    Column(gettext_lazy("Kết quả"), _ended),
    Column(gettext_lazy("Chậm"), lambda step: working_time(step.late_minutes)),
)


PAPER_COLUMNS = (
    Column(gettext_lazy("Giấy tờ"), lambda one: one.name, look="cell-main"),
    Column(gettext_lazy("Bản"), lambda one: f"{one.number} {one.get_form_display()}"),
    Column(gettext_lazy("Nhận lúc"), lambda one: _moment(one.taken_at)),
    Column(gettext_lazy("Số hóa lúc"), lambda one: _moment(one.digitised_at) or gettext("chưa số hóa")),
    Column(gettext_lazy("Ký số lúc"), lambda one: _moment(one.signed_at)),
)


def _dossier(step: Any) -> Any:
    return row_link(addresses("dossiers:dossier")(step.dossier.pk), step.dossier.code)


ON_A_BOARD = (
    Column(gettext_lazy("Mã hồ sơ"), _dossier, look="cell-main"),
    Column(gettext_lazy("Thủ tục"), lambda step: step.dossier.procedure),
    Column(gettext_lazy("Bước"), lambda step: step.name),
    Column(gettext_lazy("Người xử lý"), hands),
    Column(gettext_lazy("Hạn của bước"), lambda step: _moment(step.due_at), look="unbroken"),
    Column(gettext_lazy("Hẹn trả"), lambda step: _moment(step.dossier.due_at), look="unbroken"),
)
BOARDS = {
    "overdue": gettext_lazy("Quá hạn"),
    "today": gettext_lazy("Đến hạn hôm nay"),
    "soon": gettext_lazy("Sắp đến hạn"),
    "later": gettext_lazy("Còn trong hạn"),
    "still": gettext_lazy("Đang tạm dừng"),
}
DELAYS = (
    Column(gettext_lazy("Đơn vị"), lambda one: one.unit, look="cell-main"),
    Column(gettext_lazy("Bước"), lambda one: one.step),
    Column(gettext_lazy("Người xử lý"), lambda one: one.person or gettext("chưa giao")),
    Column(gettext_lazy("Lượt đã xong"), lambda one: whole(one.done), look="number"),
    Column(gettext_lazy("Lượt chậm"), lambda one: whole(one.late), look="number"),
    Column(gettext_lazy("Chậm tổng cộng"), lambda one: working_time(one.minutes), look="number"),
)


def board_tables(boards: Any) -> list[tuple[Any, Any, Table]]:
    """Those that hold anything."""
    return [(BOARDS[one.key], one, Table(ON_A_BOARD, one.steps)) for one in boards if one.total]
