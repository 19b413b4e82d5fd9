"""How staff, leaders, appointments and positions look in a table."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def _day(name: str) -> Any:
    def cell(one: Any) -> str:
        told = getattr(one, name)
        return day(told) if told else ""

    return cell


def since(name: str, title: Any) -> Column:
    return Column(title, _day(name), by=name, look="unbroken")


def state_of(stay: Any) -> str:
    return worded(stay, "leaving")


KIND = Column(gettext_lazy("Loại"), lambda one: worded(one, "kind"))
UNIT = Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.name)
ENDED = Column(gettext_lazy("Thôi từ"), _day("ended_on"), look="unbroken")
TERM = Column(gettext_lazy("Thời hạn đến"), _day("term_until"), look="unbroken")

STAFF = {
    "code": Column(gettext_lazy("Mã số"), lambda one: one.staff.code, by="staff__code", look="unbroken"),
    "called": Column(
        gettext_lazy("Cách gọi"),
        lambda one: row_link(addresses("staff:person")(one.staff_id), one.staff.called, broken=True),
        look="cell-main",
    ),
    "unit": UNIT,
    "kind": KIND,
    "position": Column(
        gettext_lazy("Vị trí việc làm"), lambda one: one.position.name if one.position else ""
    ),
    "valid_from": since("valid_from", gettext_lazy("Từ ngày")),
    "state": Column(gettext_lazy("Tình trạng"), state_of),
}
STAYS = (
    Column(
        gettext_lazy("Phòng, đơn vị"),
        lambda one: row_link(addresses("staff:stay")(one.pk), one.unit.name, broken=True),
        look="cell-main",
    ),
    KIND,
    STAFF["position"],
    Column(gettext_lazy("Từ ngày"), _day("valid_from"), look="unbroken"),
    ENDED,
    STAFF["state"],
)

# ── leaders ────────────────────────────────────────────────────────────────
TITLE = Column(
    gettext_lazy("Chức vụ"),
    lambda one: row_link(addresses("staff:leadership")(one.pk), one.title, broken=True),
    look="cell-main",
)
LEADERS = {
    "title": TITLE,
    "who": Column(gettext_lazy("Người"), lambda one: one.staff.called),
    "unit": UNIT,
    "tier": Column(gettext_lazy("Cấp"), lambda one: worded(one, "tier")),
    "valid_from": since("valid_from", gettext_lazy("Từ ngày")),
    "term_until": TERM,
    "ended_on": ENDED,
}
LED = (TITLE, UNIT, Column(gettext_lazy("Từ ngày"), _day("valid_from"), look="unbroken"), TERM, ENDED)
ENDING = (TITLE, LEADERS["who"], UNIT, TERM)

# ── recruitments, appointments, talents ────────────────────────────────────
RECRUITMENTS = {
    "who": Column(
        gettext_lazy("Người"),
        lambda one: row_link(addresses("staff:recruitment")(one.pk), one.stay.staff.called, broken=True),
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Loại"), lambda one: worded(one.stay, "kind")),
    "unit": Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.stay.unit.name),
    "way": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "way")),
    "recruited_on": since("recruited_on", gettext_lazy("Từ ngày")),
}


def how_appointed(one: Any) -> str:
    if one.renewed:
        return gettext("bổ nhiệm lại")
    return gettext("qua thi tuyển") if one.by_competition else gettext("bổ nhiệm mới")


APPOINTMENTS = {
    "title": Column(
        gettext_lazy("Chức vụ"),
        lambda one: row_link(addresses("staff:appointment")(one.pk), one.leadership.title, broken=True),
        look="cell-main",
    ),
    "who": Column(gettext_lazy("Người"), lambda one: one.leadership.staff.called),
    "unit": Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.leadership.unit.name),
    "how": Column(gettext_lazy("Hình thức"), how_appointed),
    "appointed_on": since("appointed_on", gettext_lazy("Từ ngày")),
}
TALENTS = {
    "who": Column(
        gettext_lazy("Người"),
        lambda one: row_link(addresses("staff:talent")(one.pk), one.staff.called, broken=True),
        look="cell-main",
    ),
    "measure": Column(gettext_lazy("Chính sách"), lambda one: worded(one, "measure")),
    "content": Column(gettext_lazy("Nội dung"), lambda one: one.content),
    "amount": Column(
        gettext_lazy("Số tiền (đồng)"), lambda one: whole(one.amount) if one.amount else "", look="number"
    ),
    "given_on": since("given_on", gettext_lazy("Ngày quyết định")),
}


# ── positions ──────────────────────────────────────────────────────────────
def _how_far(one: Any) -> Any:
    if one.described < one.positions_told:
        told = f"{whole(one.described)}/{whole(one.positions_told)}"
        return format_html('<span class="badge badge-soon">{}</span>', told)
    return f"{whole(one.described)}/{whole(one.positions_told)}"


LISTS = {
    "unit": Column(
        gettext_lazy("Cơ quan, đơn vị"),
        lambda one: row_link(addresses("staff:position_list")(one.pk), one.unit.name, broken=True),
        look="cell-main",
    ),
    "decision": Column(gettext_lazy("Quyết định"), lambda one: one.decision.printed, look="unbroken"),
    "valid_from": since("valid_from", gettext_lazy("Từ ngày")),
    "described": Column(gettext_lazy("Đã mô tả"), _how_far, look="number"),
    "sent_on": Column(gettext_lazy("Gửi Sở Nội vụ"), _day("sent_on"), look="unbroken"),
    "ended_on": Column(gettext_lazy("Thay thế từ"), _day("ended_on"), look="unbroken"),
}
POSITIONS = (
    Column(
        gettext_lazy("Vị trí việc làm"),
        lambda one: row_link(addresses("staff:position")(one.pk), one.name, broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Nhóm"), lambda one: worded(one, "group")),
    Column(gettext_lazy("Số người"), lambda one: whole(one.holders), look="number"),
    Column(gettext_lazy("Mô tả ngày"), _day("described_on"), look="unbroken"),
)
