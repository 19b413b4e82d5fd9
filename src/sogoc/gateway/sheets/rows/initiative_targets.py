"""A row of a sheet as what a division shall register in a year."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.initiatives.actions.set_initiative_target import set_initiative_target
from sogoc.areas.direction.initiatives.register import MOST_OF_A_UNIT
from sogoc.components.form_fields import DocumentNumberField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor


class TargetRow(forms.Form):
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    year = forms.IntegerField(label=_("Chỉ tiêu của năm"), min_value=2000, max_value=2100)
    number = forms.IntegerField(label=_("Số sáng kiến"), min_value=0, max_value=MOST_OF_A_UNIT)
    document = DocumentNumberField(label=_("Văn bản giao chỉ tiêu"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    unit, told = unit_named(facts["unit"], agency), {"year": facts["year"], "number": facts["number"]}
    return set_initiative_target(agency=agency, unit=unit, document=document, **told, at=at, by=by)


INITIATIVE_TARGETS = SheetIn(
    name="initiative-targets",
    title=_("Chỉ tiêu sáng kiến"),
    act="set_initiative_target",
    row=TargetRow,
    enter=enter,
    leads_to="initiatives:targets",
    example={"unit": "Văn phòng Sở", "year": "2023", "number": "1", "document": "64/KH-SKHCN"},
)
