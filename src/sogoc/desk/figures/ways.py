"""The addresses of figures, and the way back from their pages."""

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.addresses import addresses

from .columns import title_of

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency
    from sogoc.kernel.periods import Period


def page_of_figure(name: str, agency: "Agency", period: "Period") -> str:
    """Where a number is explained: of whom and when, so that the address can be sent to a colleague."""
    return f"{addresses('figures:figure')(name)}?{asked(agency, period)}"


def asked(agency: "Agency", period: "Period") -> str:
    return urlencode({"agency": agency.key, "period": period.key})


def of_figure(name: str, title: str, agency: "Agency", period: "Period") -> list[tuple[str, str]]:
    return [(_("Số liệu"), reverse("figures:list")), (title, page_of_figure(name, agency, period))]


def page_of_declaration(declaration: Any) -> str:
    return reverse("figures:declaration", args=[declaration.pk])


def of_declared(declaration: Any) -> list[tuple[str, str]]:
    figure = page_of_figure(declaration.figure, declaration.agency, declaration.asked)
    return [
        (_("Số liệu"), reverse("figures:list")),
        (_("Số liệu đã khai"), reverse("figures:declared")),
        (title_of(declaration.figure), figure),
    ]
