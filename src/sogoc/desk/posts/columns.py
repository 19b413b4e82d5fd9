"""How posts look in a table."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.organisation.posts.register import POST_KINDS
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    if one.replaced_on:
        return gettext("đã giao lại từ ngày %(on)s") % {"on": day(one.replaced_on)}, "neutral"
    return gettext("đang có hiệu lực"), "good"


COLUMNS = {
    "kind": Column(
        gettext_lazy("Loại"),
        lambda one: row_link(addresses("posts:assignment")(one.pk), worded(one, "kind"), broken=True),
        look="cell-main",
    ),
    "unit": Column(gettext_lazy("Giao cho"), lambda one: one.unit.name),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "number": Column(gettext_lazy("Số người"), lambda one: whole(one.number), by="number", look="number"),
    "assigned_on": Column(
        gettext_lazy("Giao từ ngày"), lambda one: day(one.assigned_on), by="assigned_on", look="unbroken"
    ),
    "document": Column(gettext_lazy("Quyết định"), lambda one: one.document.printed),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
}

GIVEN = (
    Column(gettext_lazy("Loại"), lambda one: gettext(POST_KINDS[one.kind]), look="cell-main"),
    Column(gettext_lazy("Được giao"), lambda one: whole(one.number), look="number"),
    Column(gettext_lazy("Đã giao tiếp cho đơn vị"), lambda one: whole(one.given_on), look="number"),
    Column(gettext_lazy("Còn lại"), lambda one: whole(one.kept), look="number"),
)
