"""A row of a sheet as an initiative that a division registers."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.initiatives.actions.register_initiative import register_initiative
from sogoc.areas.direction.initiatives.register import KINDS, Idea, InitiativeKind
from sogoc.components.form_fields import WordsField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.rows.units import unit_named
from sogoc.kernel.acts import Actor


class InitiativeRow(forms.Form):
    title = forms.CharField(label=_("Tên sáng kiến"), max_length=300)
    kind = WordsField(label=_("Loại"), choices=KINDS.items)
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    year = forms.IntegerField(label=_("Đăng ký của năm"), min_value=2000, max_value=2100)
    summary = forms.CharField(label=_("Tính mới, hiệu quả"), max_length=5000, required=False)
    authors = forms.CharField(label=_("Tác giả"), max_length=300, required=False)


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
