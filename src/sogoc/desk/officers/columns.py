"""How who is in charge of what looks in a table: one by one, and agency by agency."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day


def reached_by(one: Any) -> str:
    return ", ".join(filter(None, (one.telephone, one.email)))


def state_of(one: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    return (gettext("đã thôi"), "late") if one.valid_until else (gettext("đang phụ trách"), "good")


COLUMNS = {
    "account": Column(
        gettext_lazy("Người phụ trách"),
        lambda one: row_link(addresses("officers:officer")(one.pk), one.account.name, broken=True),
        look="cell-main",
    ),
    "position": Column(gettext_lazy("Chức vụ"), lambda one: one.position, by="position"),
    "duty": Column(gettext_lazy("Việc phụ trách"), lambda one: one.duty_name),
    "seat": Column(gettext_lazy("Tư cách"), lambda one: worded(one, "seat")),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    "reached": Column(gettext_lazy("Liên hệ công vụ"), reached_by),
    "valid_from": Column(
        gettext_lazy("Từ ngày"), lambda one: day(one.valid_from), by="valid_from", look="unbroken"
    ),
    "valid_until": Column(
        gettext_lazy("Đến hết ngày"),
        lambda one: day(one.valid_until) if one.valid_until else "",
        look="unbroken",
    ),
}


def columns_by_agency(duties: dict[str, str], found: dict[tuple[int, str], Any]) -> dict[str, Column]:
    """A column for each duty: who is its principal in an agency, or that nobody is. `found` is filled once the rows of
    the page are known."""

    def principal(duty: str) -> Any:
        def cell(agency: Any) -> Any:
            one = found.get((agency.pk, duty))
            if one is None:
                return format_html('<span class="badge badge-late">{}</span>', gettext("chưa có"))
            return row_link(addresses("officers:officer")(one.pk), one.position, broken=True)

        return cell

    told = {
        "path": Column(gettext_lazy("Cơ quan"), lambda agency: agency.name, by="path", look="cell-main"),
    }
    return told | {key: Column(gettext_lazy(name), principal(key)) for key, name in duties.items()}
