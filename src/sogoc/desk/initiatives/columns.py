"""How initiatives, targets and awards look in a table."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    if one.withdrawn_on:
        return gettext("đã rút"), "late"
    if one.applied_on and one.verdict:
        return gettext("được công nhận, đã áp dụng"), "good"
    if one.verdict:
        return worded(one, "verdict"), "good" if one.level else "late"
    return gettext("chưa xét"), "soon"


COLUMNS = {
    "title": Column(
        gettext_lazy("Sáng kiến"),
        lambda one: row_link(addresses("initiatives:initiative")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Loại"), lambda one: worded(one, "kind")),
    "unit": Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.name),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "registered_on": Column(
        gettext_lazy("Đăng ký"), lambda one: day(one.registered_on), by="registered_on", look="unbroken"
    ),
    "level": Column(gettext_lazy("Cấp công nhận"), lambda one: worded(one, "level") if one.level else ""),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
}


# ── registered against target ──────────────────────────────────────────────
def _target(one: Any) -> Any:
    if one.target is None:
        return ""
    return row_link(addresses("initiatives:target")(one.target.pk), whole(one.target.number))


def _lacking(one: Any) -> Any:
    if not one.lacking:
        return ""
    return format_html('<span class="badge badge-late">{}</span>', whole(one.lacking))


FOLLOWED = (
    Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.name, look="cell-main"),
    Column(gettext_lazy("Chỉ tiêu"), _target, look="number"),
    Column(gettext_lazy("Đã đăng ký"), lambda one: whole(one.registered), look="number"),
    Column(gettext_lazy("Được công nhận"), lambda one: whole(one.recognised), look="number"),
    Column(gettext_lazy("Còn thiếu"), _lacking, look="number"),
)

# ── awards ─────────────────────────────────────────────────────────────────
AWARDS = {
    "title": Column(
        gettext_lazy("Hình thức khen thưởng"),
        lambda one: row_link(addresses("initiatives:award")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "given_to": Column(gettext_lazy("Tập thể, cá nhân"), lambda one: one.given_to),
    "level": Column(gettext_lazy("Cấp"), lambda one: worded(one, "level")),
    "awarded_on": Column(
        gettext_lazy("Ngày"), lambda one: day(one.awarded_on), by="awarded_on", look="unbroken"
    ),
    "revoked_on": Column(
        gettext_lazy("Hủy ngày"),
        lambda one: day(one.revoked_on) if one.revoked_on else "",
        look="unbroken",
    ),
}
