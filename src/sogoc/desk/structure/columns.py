"""How units, and what is to be cut, look in a table."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.organisation.structure.register import LEFT
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(place: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    return gettext(LEFT[place.left]), "neutral" if place.left else "good"


COLUMNS = {
    "name": Column(
        gettext_lazy("Tổ chức, đơn vị"),
        lambda one: row_link(addresses("structure:unit")(one.pk), one.agency.name, broken=True),
        by="path",
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Loại"), lambda one: one.agency.kind_name),
    "parent": Column(gettext_lazy("Thuộc"), lambda one: one.parent.name),
    "valid_from": Column(
        gettext_lazy("Từ ngày"), lambda one: day(one.valid_from), by="valid_from", look="unbroken"
    ),
    "valid_until": Column(
        gettext_lazy("Đến hết ngày"),
        lambda one: day(one.valid_until) if one.valid_until else "",
        look="unbroken",
    ),
    "left": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
}

PLANS = {
    "reduced": Column(
        gettext_lazy("Cắt giảm"),
        lambda one: row_link(addresses("structure:plan")(one.pk), worded(one, "reduced"), broken=True),
        look="cell-main",
    ),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.short_name),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "number": Column(gettext_lazy("Số phải giảm"), lambda one: whole(one.number), look="number"),
    "document": Column(gettext_lazy("Văn bản"), lambda one: one.document.printed),
}
