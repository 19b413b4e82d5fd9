"""How disciplines, rotations, ratings and criteria look in a table."""

from typing import Any

from django.utils.translation import gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day

from . import states


def _who(page: str) -> Column:
    return Column(
        gettext_lazy("Công chức, viên chức"),
        lambda one: row_link(addresses(page)(one.pk), str(one.staff), broken=True),
        look="cell-main",
    )


def _day(title: Any, name: str, *, sorts: bool = False) -> Column:
    return Column(
        title,
        lambda one: day(getattr(one, name)) if getattr(one, name) else "",
        by=name if sorts else "",
        look="unbroken",
    )


UNIT = Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.short_name)
DISCIPLINES = {
    "who": _who("conduct:discipline"),
    "unit": UNIT,
    "tier": Column(gettext_lazy("Chức vụ"), lambda one: worded(one, "tier")),
    "side": Column(gettext_lazy("Bên xử lý"), lambda one: worded(one, "side")),
    "form": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "form")),
    "decided_on": _day(gettext_lazy("Ngày quyết định"), "decided_on", sorts=True),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: states.of_discipline(one)[0]),
}
ROTATIONS = {
    "who": _who("conduct:rotation"),
    "unit": UNIT,
    "field": Column(gettext_lazy("Lĩnh vực"), lambda one: worded(one, "field")),
    "since": _day(gettext_lazy("Giữ vị trí từ"), "since"),
    "due_on": _day(gettext_lazy("Đến hạn"), "due_on", sorts=True),
    "done_on": _day(gettext_lazy("Chuyển đổi"), "done_on"),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: states.of_rotation(one)[0]),
}
RATINGS = {
    "who": _who("conduct:rating"),
    "unit": UNIT,
    "year": Column(gettext_lazy("Kỳ"), lambda one: one.of, by="year", look="number"),
    "own": Column(gettext_lazy("Tự xếp loại"), lambda one: _level(one, "own_level")),
    "head": Column(gettext_lazy("Người đứng đầu"), lambda one: _level(one, "head_level")),
    "level": Column(gettext_lazy("Đã duyệt"), lambda one: _level(one, "level")),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: states.of_rating(one)[0]),
}
CRITERIA = (
    Column(
        gettext_lazy("Tiêu chí"),
        lambda one: row_link(addresses("conduct:criterion")(one.pk), f"{one.code} {one.title}", broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Người chịu trách nhiệm"), lambda one: str(one.staff)),
    UNIT,
    Column(gettext_lazy("Kết quả"), lambda one: states.of_criterion(one)[0]),
)
RULES = (
    Column(
        gettext_lazy("Số tiêu chí không đạt"),
        lambda one: row_link(addresses("conduct:rule")(one.pk), str(one.missed)),
        look="number",
    ),
    Column(gettext_lazy("Xếp loại cao nhất"), lambda one: worded(one, "at_most"), look="cell-main"),
    Column(gettext_lazy("Từ năm"), lambda one: str(one.since), look="number"),
    Column(gettext_lazy("Theo"), lambda one: one.document.printed),
)


def _level(one: Any, name: str) -> str:
    return worded(one, name) if getattr(one, name) else ""
