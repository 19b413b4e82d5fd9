"""How texts that are no more look in a table, and the records that rest on them."""

from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.direction.tasks.register import STATES, TaskState
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.impacts import Resting
from sogoc.foundations.documents.traits import RELATION_RETURNS, RelationKind
from sogoc.kernel.vietnamese import day, whole


def how_of(ending: Any) -> str:
    return gettext(RELATION_RETURNS[RelationKind(ending.kind)])


def _touched(ending: Any) -> Any:
    return (
        format_html('<span class="badge badge-soon">{}</span>', whole(ending.touched))
        if ending.touched
        else "0"
    )


ENDINGS = {
    "other": Column(
        gettext_lazy("Văn bản"),
        lambda one: row_link(addresses("impacts:impact")(one.pk), one.other.printed),
        look="cell-main",
    ),
    "summary": Column(gettext_lazy("Trích yếu"), lambda one: one.other.summary),
    "kind": Column(gettext_lazy("Thế nào"), how_of),
    "document": Column(gettext_lazy("Bởi"), lambda one: one.document.printed, look="unbroken"),
    "since": Column(gettext_lazy("Từ ngày"), lambda one: day(one.since), by="since", look="unbroken"),
    "touched": Column(gettext_lazy("Còn viện dẫn"), _touched, look="number"),
}


@dataclass(frozen=True, slots=True)
class Touched:
    """A record that rests on a text which is no more, and the task that it became."""

    resting: Resting
    task: Any


def _record(one: Touched) -> Any:
    document = one.resting.document
    if document is None:
        return one.resting.record
    return row_link(addresses("documents:document")(document), one.resting.record)


def _task(one: Touched) -> Any:
    if one.task is None:
        return format_html('<span class="badge badge-late">{}</span>', gettext("chưa giao"))
    state = gettext(STATES[TaskState(one.task.state)])
    return row_link(addresses("tasks:task")(one.task.pk), f"{one.task.lead.name}, {state}")


TOUCHED = (
    Column(gettext_lazy("Tài liệu, bản ghi"), _record, look="cell-main"),
    Column(gettext_lazy("Viện dẫn"), lambda one: one.resting.place or gettext("căn cứ")),
    Column(gettext_lazy("Cơ quan giữ"), lambda one: one.resting.agency.name),
    Column(gettext_lazy("Nhiệm vụ xem lại"), _task),
)
