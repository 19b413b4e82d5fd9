"""How outreach looks in a table."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.documents.queries import MOST_COUNTED
from sogoc.kernel.vietnamese import day, whole


def how_many(total: int) -> str:
    if total > MOST_COUNTED:
        return gettext("hơn %(most)s dòng") % {"most": whole(MOST_COUNTED)}
    return ngettext("%(written)s dòng", "%(written)s dòng", total) % {"written": whole(total)}


def state_of(one: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    if one.withdrawn_on:
        return gettext("đã rút"), "late"
    if one.published_on:
        return gettext("đã duyệt"), "good"
    return gettext("chờ duyệt"), "soon"


COLUMNS = {
    "title": Column(
        gettext_lazy("Tin, bài, hoạt động"),
        lambda one: row_link(addresses("outreach:item")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "channel": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "channel")),
    "unit": Column(gettext_lazy("Thực hiện"), lambda one: (one.unit or one.agency).name),
    "number": Column(gettext_lazy("Số lượng"), lambda one: whole(one.number), by="number", look="number"),
    "entered_on": Column(
        gettext_lazy("Ghi ngày"), lambda one: day(one.entered_on), by="entered_on", look="unbroken"
    ),
    "published_on": Column(
        gettext_lazy("Đăng, phát ngày"),
        lambda one: day(one.published_on) if one.published_on else "",
        look="unbroken",
    ),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
}
