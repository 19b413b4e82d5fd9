"""How points, who works there, their turns and their equipment look in a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.procedures.onestop.register import HALVES
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day, whole
from sogoc.kernel.working_days import Part

if TYPE_CHECKING:
    from sogoc.areas.procedures.onestop.models import OnestopTurn


def _until(one: Any) -> str:
    return day(one.valid_until) if one.valid_until else ""


def _working(one: Any) -> Any:
    kind = "good" if one.working == one.number else "late"
    return format_html('<span class="badge badge-{}">{}</span>', kind, whole(one.working))


POINTS = {
    "name": Column(
        gettext_lazy("Bộ phận Một cửa"),
        lambda one: row_link(addresses("onestop:point")(one.pk), one.name, broken=True),
        by="name",
        look="cell-main",
    ),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    "address": Column(gettext_lazy("Địa chỉ"), lambda one: one.address),
    "counters": Column(
        gettext_lazy("Số quầy"), lambda one: whole(one.counters), by="counters", look="number"
    ),
    "valid_from": Column(
        gettext_lazy("Mở từ"), lambda one: day(one.valid_from), by="valid_from", look="unbroken"
    ),
    "valid_until": Column(gettext_lazy("Đến hết"), _until, look="unbroken"),
}
MEMBERS = (
    Column(
        gettext_lazy("Người"),
        lambda one: row_link(addresses("onestop:member")(one.pk), str(one), broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Nhiệm vụ"), lambda one: one.get_duty_display()),
    Column(gettext_lazy("Từ ngày"), lambda one: day(one.valid_from), look="unbroken"),
    Column(gettext_lazy("Đến hết ngày"), _until, look="unbroken"),
)
CONNECTIONS = (
    Column(
        gettext_lazy("Hệ thống"),
        lambda one: row_link(addresses("onestop:connection")(one.pk), str(one), broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    Column(gettext_lazy("Từ ngày"), lambda one: day(one.valid_from), look="unbroken"),
    Column(gettext_lazy("Đến hết ngày"), _until, look="unbroken"),
)
EQUIPMENT = (
    Column(gettext_lazy("Thiết bị"), lambda one: gettext(one.name).capitalize(), look="cell-main"),
    Column(gettext_lazy("Có"), lambda one: whole(one.number), look="number"),
    Column(gettext_lazy("Dùng được"), _working, look="number"),
    Column(gettext_lazy("Kiểm đếm ngày"), lambda one: day(one.counted_on), look="unbroken"),
)


# ── a week ─────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class RotaDay:
    day: date
    halves: dict[str, list["OnestopTurn"]]


def week(turns: Iterable["OnestopTurn"], first: date, last: date) -> list[RotaDay]:
    """Each day of it on which somebody sits, and the days of work."""
    days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    found = {one: RotaDay(one, {part.value: [] for part in HALVES}) for one in days}
    for turn in turns:
        found[turn.day].halves[turn.half].append(turn)
    return [one for one in found.values() if one.day.weekday() < SATURDAY or any(one.halves.values())]


SATURDAY = 5


def _sitting(turns: list["OnestopTurn"]) -> Any:
    return format_html_join(
        "", "<div>{}</div>", ((_who(turn),) for turn in sorted(turns, key=lambda one: one.counter))
    )


def _who(turn: "OnestopTurn") -> str:
    said = gettext("Quầy {counter}: {person}").format(counter=turn.counter, person=turn.member)
    if turn.instead_of:
        said += gettext(" (thay {person})").format(person=turn.instead_of)
    return said


ROTA = (
    Column(gettext_lazy("Ngày"), lambda one: day(one.day), look="cell-main"),
    Column(gettext_lazy("Buổi sáng"), lambda one: _sitting(one.halves[Part.MORNING.value])),
    Column(gettext_lazy("Buổi chiều"), lambda one: _sitting(one.halves[Part.AFTERNOON.value])),
)
