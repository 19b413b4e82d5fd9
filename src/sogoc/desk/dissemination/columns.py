"""How legal texts told to people look in a table, and how many of each kind there are."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.institutions.dissemination.register import ISSUERS, LAW_KINDS
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, heading, whole

COLUMNS = {
    "title": Column(
        gettext_lazy("Văn bản"),
        lambda one: row_link(addresses("dissemination:one")(one.pk), str(one), broken=True),
        by="title",
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Loại"), lambda one: worded(one, "kind")),
    "issuer": Column(gettext_lazy("Cơ quan ban hành"), lambda one: worded(one, "issuer")),
    "means": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "means")),
    "audience": Column(gettext_lazy("Đối tượng"), lambda one: one.audience),
    "people": Column(
        gettext_lazy("Lượt người"),
        lambda one: whole(one.people) if one.people is not None else "",
        look="number",
    ),
    "told_on": Column(gettext_lazy("Ngày"), lambda one: day(one.told_on), by="told_on", look="unbroken"),
}


def kind_of_issuer(one: Any) -> str:
    """Nghị định, Chính phủ."""
    return heading(f"{gettext(LAW_KINDS[one.kind])}, {gettext(ISSUERS[one.issuer])}")


SUMS = (
    Column(gettext_lazy("Loại văn bản, cơ quan ban hành"), kind_of_issuer, look="cell-main"),
    Column(gettext_lazy("Số văn bản"), lambda one: whole(one.texts), look="number"),
)
