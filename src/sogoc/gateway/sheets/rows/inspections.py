"""A row of a sheet as something to be remedied, and as remedied where the row says so: the table that departments hand
in, the other way round."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.actions.record_matter import record_matter
from sogoc.areas.direction.inspections.actions.report_remedy import report_remedy
from sogoc.areas.direction.inspections.queries import inspections_held
from sogoc.areas.direction.inspections.register import (
    MATTER_KINDS,
    SEVERITIES,
    MatterFacts,
    MatterKind,
    Severity,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor, NotHere

TOLD_SEVERITIES = {key: name for key, name in SEVERITIES.items() if key}


class NoSuchInspection(NotHere):
    "{agency} không có cuộc kiểm tra nào tên “{title}”. Hãy ghi cuộc kiểm tra trước, hoặc chép đúng tên."


class MatterRow(forms.Form):
    inspection = forms.CharField(label=_("Cuộc kiểm tra"), max_length=300)
    kind = WordsField(label=_("Loại"), choices=MATTER_KINDS.items)
    mark = forms.CharField(label=_("Ký hiệu"), max_length=5)
    text = forms.CharField(label=_("Nội dung"), max_length=5000)
    severity = WordsField(label=_("Mức độ"), choices=TOLD_SEVERITIES.items, required=False)
    unit = forms.CharField(label=_("Đơn vị chịu trách nhiệm"), max_length=200, required=False)
    due_on = DayField(label=_("Hạn khắc phục"), required=False)
    done = forms.CharField(label=_("Đã làm gì"), max_length=10_000, required=False)
    document = DocumentNumberField(label=_("Bằng văn bản"), required=False)
    done_on = DayField(label=_("Ngày khắc phục"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        given = [told.get(name) for name in ("done", "document", "done_on")]
        if any(given) and not all(given):
            self.add_error("done", _("Đã khắc phục thì phải có việc đã làm, văn bản và ngày khắc phục."))
        return told


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    title = " ".join(facts["inspection"].split())
    inspection = inspections_held(by, agency).filter(title=title).order_by("-year").first()
    if inspection is None:
        raise NoSuchInspection(agency=agency.name, title=title)
    told = MatterFacts(
        facts["mark"],
        facts["text"],
        Severity(facts["severity"] or Severity.NONE),
        unit_named(facts["unit"], agency) if facts["unit"].strip() else None,
        facts["due_on"],
    )
    kind = MatterKind(facts["kind"])
    matter = record_matter(inspection=inspection, kind=kind, facts=told, at=at, by=by)
    if facts["document"]:
        document = document_named(facts["document"], by=by, near=agency.pk)
        done = {"done": facts["done"], "document": document, "on": facts["done_on"]}
        matter = report_remedy(matter=matter, **done, at=at, by=by)
    return matter


MATTERS = SheetIn(
    name="inspection-matters",
    title=_("Tồn tại, kiến nghị sau kiểm tra"),
    act="record_matter",
    row=MatterRow,
    enter=enter,
    leads_to="inspections:matters",
    example={
        "inspection": "Kiểm tra công tác cải cách hành chính năm 2024",
        "kind": "kiến nghị",
        "mark": "a",
        "text": "Kiểm tra các đơn vị theo kế hoạch",
        "severity": "",
        "unit": "Văn phòng Sở",
        "due_on": "26/7/2024",
        "done": "Đã ban hành kế hoạch kiểm tra.",
        "document": "12/KH-SKHCN",
        "done_on": "26/7/2024",
    },
)
