"""How plans and tasks look in a list."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.areas.direction.tasks.register import STATES, TaskState
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole

if TYPE_CHECKING:
    from sogoc.areas.direction.tasks.models import Plan, Task

SHOWN, NEAR = 160, 7


def shortened(text: str) -> str:
    return Truncator(text).chars(SHOWN)


def state_of(one: "Task", today: date) -> tuple[str, str]:
    """How far it has come on a day, in words, and how pressing that is."""
    if one.state in (TaskState.ASSIGNED, TaskState.ACCEPTED):
        if one.due_on < today:
            days = (today - one.due_on).days
            return ngettext("quá hạn %(days)s ngày", "quá hạn %(days)s ngày", days) % {"days": days}, "late"
        pressing = "soon" if (one.due_on - today).days <= NEAR else "neutral"
        return gettext(STATES[TaskState(one.state)]), pressing
    if one.state == TaskState.DONE:
        told = gettext("đã hoàn thành, đúng hạn") if one.on_time else gettext("đã hoàn thành, quá hạn")
        return told, "good" if one.on_time else "late"
    return gettext(STATES[TaskState(one.state)]), "soon" if one.state == TaskState.REPORTED else "neutral"


def state_on(one: "Task", day: date) -> tuple[str, str]:
    """On a day of a board: what is over since was not over then."""
    if one.closed_on is None or one.state == TaskState.REPORTED:
        return state_of(one, day)
    if one.due_on < day:
        return gettext("quá hạn khi ấy"), "late"
    return gettext("đang thực hiện khi ấy"), "neutral"


def badge(words: str, pressing: str) -> Any:
    return (
        words
        if pressing == "neutral"
        else format_html('<span class="badge badge-{}">{}</span>', pressing, words)
    )


def how_many(total: int) -> str:
    return ngettext("%(written)s nhiệm vụ", "%(written)s nhiệm vụ", total) % {"written": whole(total)}


def task_columns(today: date) -> dict[str, Column]:
    return {
        "title": Column(
            gettext_lazy("Nhiệm vụ"),
            lambda one: row_link(addresses("tasks:task")(one.pk), shortened(one.title), broken=True),
            look="cell-main",
        ),
        "lead": Column(gettext_lazy("Chủ trì"), lambda one: one.lead.short_name),
        "doer": Column(gettext_lazy("Người thực hiện"), lambda one: one.doer or ""),
        "due_on": Column(gettext_lazy("Hạn"), lambda one: day(one.due_on), by="due_on", look="unbroken"),
        "state": Column(gettext_lazy("Tình trạng"), lambda one: badge(*state_of(one, today))),
        "done_on": Column(
            gettext_lazy("Xong"),
            lambda one: day(one.done_on) if one.done_on else "",
            by="done_on",
            look="unbroken",
        ),
    }


def of_a_plan(today: date) -> dict[str, Column]:
    """The items of a plan in the order of its paper."""
    number = Column(gettext_lazy("Số"), lambda one: one.number or "", by="number", look="number")
    change = Column(gettext_lazy("Cần sửa"), lambda one: one.to_change)
    columns = task_columns(today)
    return {"number": number} | columns | {"field": _FIELD, "to_change": change}


_FIELD = Column(gettext_lazy("Lĩnh vực"), lambda one: worded(one, "field"))


def plan_columns(progress: Mapping[int, tuple[int, int]]) -> dict[str, Column]:
    """`progress` has by its key how many tasks of a plan are done, of how many."""

    def done(one: "Plan") -> str:
        told, of = progress.get(one.pk, (0, 0))
        return f"{whole(told)}/{whole(of)}" if of else ""

    return {
        "document": Column(
            gettext_lazy("Kế hoạch"),
            lambda one: row_link(addresses("tasks:plan")(one.pk), str(one)),
            look="cell-main",
        ),
        "summary": Column(gettext_lazy("Trích yếu"), lambda one: one.document.summary),
        "kind": Column(gettext_lazy("Về"), lambda one: worded(one, "kind")),
        "year": Column(gettext_lazy("Năm"), lambda one: one.year, by="year", look="number"),
        "done": Column(gettext_lazy("Đã xong"), done, look="number"),
    }
