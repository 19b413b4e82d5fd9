"""A row of a sheet as an honour for a division, or for somebody in it by what they do there."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.initiatives.actions.give_award import give_award
from sogoc.areas.direction.initiatives.queries import Wanted, initiatives_wanted
from sogoc.areas.direction.initiatives.register import TOLD_LEVELS, Level, one_line
from sogoc.components.form_fields import DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor, NotHere


class NoSuchInitiative(NotHere):
    "{unit} không có sáng kiến nào tên “{title}”. Hãy chép đúng tên đã đăng ký, hoặc để trống."


class AwardRow(forms.Form):
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    person = forms.CharField(label=_("Chức danh của cá nhân"), max_length=150, required=False)
    title = forms.CharField(label=_("Hình thức khen thưởng"), max_length=200)
    level = WordsField(label=_("Cấp khen thưởng"), choices=TOLD_LEVELS.items)
    number = DocumentNumberField(label=_("Quyết định khen thưởng"))
    year = forms.IntegerField(label=_("Năm của quyết định"), required=False, min_value=1945, max_value=2200)
    initiative = forms.CharField(label=_("Vì sáng kiến"), max_length=300, required=False)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    unit = unit_named(facts["unit"], agency)
    return give_award(
        agency=agency,
        unit=unit,
        person=facts["person"],
        title=facts["title"],
        level=Level(facts["level"]),
        document=document_named(facts["number"], year=facts["year"], by=by, near=agency.pk),
        initiative=_initiative(facts["initiative"], unit, agency, by),
        at=at,
        by=by,
    )


def _initiative(told: str, unit: Any, agency: Any, by: Actor) -> Any:
    """One that stands; of several years' the latest."""
    title = one_line(told)
    if not title:
        return None
    held = initiatives_wanted(by, Wanted(agency=agency)).filter(unit=unit, title=title, withdrawn_on=None)
    found = held.order_by("-year", "-pk").first()
    if found is None:
        raise NoSuchInitiative(unit=unit.name, title=title)
    return found


AWARDS = SheetIn(
    name="awards",
    title=_("Khen thưởng"),
    act="give_award",
    row=AwardRow,
    enter=enter,
    leads_to="initiatives:awards",
    example={
        "unit": "Văn phòng Sở",
        "person": "",
        "title": "Giấy khen của Giám đốc Sở",
        "level": "cấp cơ sở",
        "number": "12/QĐ-SKHCN",
        "year": "2023",
        "initiative": "",
    },
)
