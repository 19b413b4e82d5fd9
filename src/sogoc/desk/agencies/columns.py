"""How the tree of agencies looks as a list."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Union

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.foundations.agencies.models import Agency, AgencyName


@dataclass(frozen=True, slots=True)
class TreeRow:
    """An agency on a day: what it was called, its code, and how deep it is set in."""

    agency: "Agency"
    called: Union["Agency", "AgencyName"]
    code: str
    depth: int


def _name(row: TreeRow) -> "SafeString":
    return format_html(
        '<div class="depth-{}"><a class="row-link" href="{}">{}</a></div>',
        row.depth,
        addresses("agencies:agency")(row.agency.key),
        row.called.name,
    )


def _span(row: TreeRow) -> "SafeString":
    """From when until when it is there."""
    since, until = day(row.agency.valid_from), row.agency.valid_until
    if until is None:
        told = gettext("từ %(day)s") % {"day": since}
        return format_html('<span class="unbroken">{}</span>', told)
    return format_html(
        '<span class="unbroken">{}</span> – <span class="unbroken">{}</span>', since, day(until)
    )


TREE = (
    Column(gettext_lazy("Tên"), _name, look="cell-main"),
    Column(gettext_lazy("Loại"), lambda row: row.agency.kind_name),
    Column(gettext_lazy("Ký hiệu"), lambda row: row.called.symbol or "–"),
    Column(gettext_lazy("Mã định danh"), lambda row: row.code or "–"),
    Column(gettext_lazy("Hoạt động"), _span),
)
