"""The catalogue in the order of the official report, and after its seven fields whatever else defines figures."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.reform import ReformField

from .asking import figures_by_area

# What defines figures and is no field of reform.
OTHERS: dict[str, Any] = {"science": _("Khoa học và công nghệ"), "scorecards": _("Chấm điểm")}


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    title: str
    names: list[str]


def sections() -> list[Section]:
    """None is left out: a figure of an area that nobody gave a title to stands under the area's own name."""
    by_area = figures_by_area()
    order = dict.fromkeys([*(field.value for field in ReformField), *OTHERS, *by_area])
    return [Section(area, title_of(area), by_area[area]) for area in order if area in by_area]


def title_of(area: str) -> str:
    if area in list(ReformField):
        field = ReformField(area)
        return f"{field.numeral}. {gettext(field.heading)}"
    return str(OTHERS.get(area, area))
