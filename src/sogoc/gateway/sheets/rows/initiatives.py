"""A row of a sheet as an initiative that a division registers."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.initiatives.actions.register_initiative import register_initiative
from sogoc.areas.direction.initiatives.register import KINDS, Idea, InitiativeKind, one_line
from sogoc.components.form_fields import WordsField
from sogoc.foundations.agencies.units import units_below
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, Refusal


class NoUnitOfThatName(Refusal):
    "{agency} không có phòng, đơn vị “{name}”. Hãy viết đúng tên hoặc tên viết tắt trong danh sách cơ quan."


class InitiativeRow(forms.Form):
    title = forms.CharField(label=_("Tên sáng kiến"), max_length=300)
    kind = WordsField(label=_("Loại"), choices=KINDS.items)
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    year = forms.IntegerField(label=_("Đăng ký của năm"), min_value=2000, max_value=2100)
    summary = forms.CharField(label=_("Tính mới, hiệu quả"), max_length=5000, required=False)
    authors = forms.CharField(label=_("Tác giả"), max_length=300, required=False)


def unit_named(told: str, agency: Any) -> Any:
    """Of the agency itself where nobody is named."""
    named = one_line(told)
    if not named:
        return agency
    for one in (agency, *units_below(agency)):
        if named.casefold() in (one.name.casefold(), one.short_name.casefold()):
            return one
    raise NoUnitOfThatName(agency=agency.name, name=named)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    said = {name: facts[name] for name in ("title", "year", "summary", "authors")}
    idea = Idea(**said, kind=InitiativeKind(facts["kind"]))
    return register_initiative(agency=agency, unit=unit_named(facts["unit"], agency), idea=idea, at=at, by=by)


INITIATIVES = SheetIn(
    name="initiatives",
    title=_("Sáng kiến đăng ký"),
    act="register_initiative",
    row=InitiativeRow,
    enter=enter,
    leads_to="initiatives:list",
    example={
        "title": "Trả kết quả tại nhà cho người cao tuổi",
        "kind": "giải pháp mới",
        "unit": "",
        "year": "2023",
        "summary": "Bớt một lần đi lại",
        "authors": "Chuyên viên một cửa",
    },
)
