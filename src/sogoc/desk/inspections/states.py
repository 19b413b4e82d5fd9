"""How far an inspection, or what is to be remedied, has come: in words, and how pressing that is."""

from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext

if TYPE_CHECKING:
    from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter

INSPECTION_STATES = {
    "planned": "chưa tiến hành",
    "held": "đã kiểm tra, chờ kết luận",
    "concluded": "đã kết luận, chờ chỉ đạo khắc phục",
    "brought": "đã chỉ đạo khắc phục",
    "dropped": "đã bỏ",
}
MATTER_STATES = {
    "open": "chưa khắc phục",
    "late": "quá hạn",
    "done": "chờ xác nhận",
    "closed": "đã xác nhận",
}
EVERY_WORD = (INSPECTION_STATES, MATTER_STATES)


def key_of_state(one: "Inspection") -> str:
    if one.dropped_on:
        return "dropped"
    if one.concluded_on:
        return "brought" if one.brought_on else "concluded"
    return "held" if one.held_on else "planned"


def state_of(one: "Inspection") -> tuple[str, str]:
    key = key_of_state(one)
    pressing = {"concluded": "soon", "held": "soon", "brought": "good"}.get(key, "neutral")
    return gettext(INSPECTION_STATES[key]), pressing


def state_of_matter(one: "InspectionMatter", today: date) -> tuple[str, str]:
    if one.closed_on:
        return gettext("đã xác nhận"), "good"
    if one.done_on:
        return gettext("chờ xác nhận"), "soon"
    if one.due_on and one.due_on < today:
        return gettext("quá hạn"), "late"
    return gettext("chưa khắc phục"), "neutral"
