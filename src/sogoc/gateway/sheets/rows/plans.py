"""A row of a sheet as a document that is the plan of a year; their tasks come in by a sheet of their own, of several
plans at once."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.tasks.actions.open_plan import open_plan
from sogoc.areas.direction.tasks.register import PLAN_KINDS, PlanKind
from sogoc.components.form_fields import DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, Refusal


class PlanInAnotherBook(Refusal):
    "{number} ở sổ văn bản của cơ quan khác, không phải của {agency}. Hãy nhập ở cơ quan ấy."


class PlanRow(forms.Form):
    document = DocumentNumberField(label=_("Văn bản kế hoạch"))
    issued = forms.IntegerField(label=_("Năm ban hành"), required=False, min_value=1945, max_value=2200)
    kind = WordsField(label=_("Kế hoạch về"), choices=PLAN_KINDS.items)
    year = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=1945, max_value=2200)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    paper = document_named(facts["document"], year=facts["issued"], by=by, near=agency.pk)
    if paper.agency_id != agency.pk:
        raise PlanInAnotherBook(number=paper.printed, agency=agency.name)
    return open_plan(document=paper, kind=PlanKind(facts["kind"]), year=facts["year"], at=at, by=by)


PLANS = SheetIn(
    name="plans",
    title=_("Kế hoạch"),
    act="open_plan",
    row=PlanRow,
    enter=enter,
    leads_to="tasks:plans",
    example={
        "document": "64/KH-SKHCN",
        "issued": "",
        "kind": "cải cách hành chính",
        "year": "2023",
    },
)
