"""A row of a sheet as a plan of autonomy that was decided, as a unit's own rules, or as what was published."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.autonomy.actions.disclose_budget import disclose_budget
from sogoc.areas.public_finance.autonomy.actions.issue_own_rule import issue_own_rule
from sogoc.areas.public_finance.autonomy.actions.record_autonomy_plan import record_autonomy_plan
from sogoc.areas.public_finance.autonomy.queries.planning import YearsOfAPlan
from sogoc.areas.public_finance.autonomy.queries.publishing import Published
from sogoc.areas.public_finance.autonomy.register import (
    MEANS,
    PUBLICATIONS,
    RULE_KINDS,
    TIERS,
    Means,
    Publication,
    RuleKind,
    Tier,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor

from .money import DocumentRow, document_of, in_order


class UnitRow(DocumentRow):
    unit = forms.CharField(label=_("Cơ quan, đơn vị"), max_length=200, required=False)


@in_order
class PlanRow(UnitRow):
    tier = WordsField(label=_("Mức tự chủ"), choices=TIERS.items)
    first = forms.IntegerField(label=_("Từ năm"), min_value=2000, max_value=2100)
    last = forms.IntegerField(label=_("Đến năm"), min_value=2000, max_value=2100)
    field_order = ("unit", "tier", "first", "last", "number", "number_year")


@in_order
class RuleRow(UnitRow):
    kind = WordsField(label=_("Quy chế"), choices=RULE_KINDS.items)
    appraisal = DocumentNumberField(label=_("Văn bản thẩm định"), required=False)
    field_order = ("unit", "kind", "number", "number_year", "appraisal")


@in_order
class DisclosureRow(UnitRow):
    kind = WordsField(label=_("Nội dung công khai"), choices=PUBLICATIONS.items)
    of_year = forms.IntegerField(label=_("Ngân sách năm"), min_value=2000, max_value=2100)
    follows_on = DayField(label=_("Tính hạn từ ngày"), required=False)
    published_on = DayField(label=_("Ngày công khai"))
    means = WordsField(label=_("Hình thức"), choices=MEANS.items)
    place = forms.CharField(label=_("Nơi công khai"), max_length=300, required=False)
    field_order = (
        "unit",
        "kind",
        "of_year",
        "follows_on",
        "published_on",
        "means",
        "place",
        "number",
        "number_year",
    )


def _begun(facts: dict[str, Any], agency: Any, by: Actor) -> dict[str, Any]:
    unit = unit_named(facts["unit"], agency)
    return {"agency": agency, "unit": unit, "document": document_of(facts, agency, by)}


def enter_plan(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    said: dict[str, Any] = {"tier": Tier(facts["tier"]), "years": YearsOfAPlan(facts["first"], facts["last"])}
    return record_autonomy_plan(**_begun(facts, agency, by), **said, at=at, by=by)


def enter_rule(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    told = facts["appraisal"]
    appraisal = document_named(told, by=by, year=None, near=agency.pk) if told else None
    said: dict[str, Any] = {"kind": RuleKind(facts["kind"]), "appraisal": appraisal}
    return issue_own_rule(**_begun(facts, agency, by), **said, at=at, by=by)


def enter_disclosure(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    published = Published(
        kind=Publication(facts["kind"]),
        year=facts["of_year"],
        published_on=facts["published_on"],
        means=Means(facts["means"]),
        place=facts["place"],
        follows_on=facts["follows_on"],
    )
    return disclose_budget(**_begun(facts, agency, by), published=published, at=at, by=by)


_PAPER = {"number": "88/QĐ-SKHCN", "number_year": "2023"}
PLANS = SheetIn(
    name="autonomy-plans",
    title=_("Phương án tự chủ đã quyết định"),
    act="record_autonomy_plan",
    row=PlanRow,
    enter=enter_plan,
    leads_to="autonomy:list",
    example={
        "unit": "",
        "tier": "cơ quan hành chính tự chủ kinh phí",
        "first": "2022",
        "last": "2026",
        **_PAPER,
    },
)
RULES = SheetIn(
    name="own-rules",
    title=_("Quy chế nội bộ"),
    act="issue_own_rule",
    row=RuleRow,
    enter=enter_rule,
    leads_to="autonomy:rules",
    example={"unit": "", "kind": "chi tiêu nội bộ", **_PAPER, "appraisal": "31/STC-QLNS"},
)
DISCLOSURES = SheetIn(
    name="disclosures",
    title=_("Công khai ngân sách"),
    act="disclose_budget",
    row=DisclosureRow,
    enter=enter_disclosure,
    leads_to="autonomy:disclosures",
    example={
        "unit": "",
        "kind": "dự toán được giao",
        "of_year": "2023",
        "follows_on": "05/01/2023",
        "published_on": "20/01/2023",
        "means": "trang thông tin điện tử",
        "place": "",
        **_PAPER,
    },
)
