"""A row of a sheet as what is to be cut in a year, or as posts assigned for one."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.posts.actions.assign_posts import assign_posts
from sogoc.areas.organisation.posts.register import MOST_POSTS, POST_KINDS, PostKind
from sogoc.areas.organisation.structure.actions.set_reduction_plan import set_reduction_plan
from sogoc.areas.organisation.structure.register import MOST_OF_A_PLAN, REDUCED, Reduced
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor


class PlanRow(forms.Form):
    reduced = WordsField(label=_("Cắt giảm"), choices=REDUCED.items)
    year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    number = forms.IntegerField(label=_("Số phải giảm"), min_value=0, max_value=MOST_OF_A_PLAN)
    document = DocumentNumberField(label=_("Kế hoạch, đề án"))


class PostsRow(forms.Form):
    unit = forms.CharField(label=_("Giao cho"), max_length=200, required=False)
    kind = WordsField(label=_("Loại"), choices=POST_KINDS.items)
    year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    number = forms.IntegerField(label=_("Số người"), min_value=0, max_value=MOST_POSTS)
    document = DocumentNumberField(label=_("Quyết định giao"))
    on = DayField(label=_("Giao từ ngày"), required=False)


def enter_plan(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    told = {"reduced": Reduced(facts["reduced"]), "year": facts["year"], "number": facts["number"]}
    return set_reduction_plan(agency=agency, **told, document=document, at=at, by=by)


def enter_posts(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """To the agency itself where no unit is named; a later row gives on what an earlier one gave."""
    told = {name: facts[name] for name in ("year", "number", "on")} | {"kind": PostKind(facts["kind"])}
    document = document_named(facts["document"], by=by, near=agency.pk)
    unit = unit_named(facts["unit"], agency)
    return assign_posts(agency=agency, unit=unit, **told, document=document, at=at, by=by)


REDUCTION_PLANS = SheetIn(
    name="reduction_plans",
    title=_("Kế hoạch cắt giảm, tinh giản"),
    act="set_reduction_plan",
    row=PlanRow,
    enter=enter_plan,
    leads_to="structure:plans",
    example={
        "reduced": "phòng, tổ chức hành chính",
        "year": "2023",
        "number": "2",
        "document": "01/ĐA-SKHCN",
    },
)
POSTS = SheetIn(
    name="posts",
    title=_("Giao biên chế"),
    act="assign_posts",
    row=PostsRow,
    enter=enter_posts,
    leads_to="posts:list",
    example={
        "unit": "",
        "kind": "biên chế công chức",
        "year": "2023",
        "number": "35",
        "document": "90/QĐ-SKHCN",
        "on": "13/02/2023",
    },
)
