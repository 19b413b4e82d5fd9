"""A row of a sheet as an inspection of a field; or as somebody whom one came to, with what it found there."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.decentralisation.actions.inspect_body import inspect_body
from sogoc.areas.organisation.decentralisation.actions.open_field_inspection import open_field_inspection
from sogoc.areas.organisation.decentralisation.actions.record_field_finding import record_field_finding
from sogoc.areas.organisation.decentralisation.queries import field_inspections_seen_by
from sogoc.areas.organisation.decentralisation.register import (
    INSPECTION_KINDS,
    LEVELS,
    InspectionKind,
    Level,
    one_line,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, NotHere


class NotOpenedByThat(NotHere):
    "{agency} chưa có cuộc nào mở bằng quyết định {number}. Hãy mở cuộc kiểm tra, thanh tra đó trước."


class InspectionRow(forms.Form):
    kind = WordsField(label=_("Loại"), choices=INSPECTION_KINDS.items)
    title = forms.CharField(label=_("Tên cuộc kiểm tra, thanh tra"), max_length=300)
    year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    decision = DocumentNumberField(label=_("Quyết định"))


class BodyRow(forms.Form):
    decision = DocumentNumberField(label=_("Quyết định"))
    name = forms.CharField(label=_("Cơ quan, đơn vị"), max_length=200)
    level = WordsField(label=_("Cấp"), choices=LEVELS.items)
    on = DayField(label=_("Ngày kiểm tra, thanh tra"))
    text = forms.CharField(label=_("Vấn đề phát hiện"), max_length=1000, required=False)
    due_on = DayField(label=_("Hạn xử lý"), required=False)


def open_one(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["decision"], by=by, near=agency.pk)
    told = {"kind": InspectionKind(facts["kind"]), "title": facts["title"], "year": facts["year"]}
    return open_field_inspection(agency=agency, document=document, **told, at=at, by=by)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """A body named in two rows is one, with what each of them says was found."""
    document = document_named(facts["decision"], by=by, near=agency.pk)
    opened = field_inspections_seen_by(by).filter(agency=agency, decision=document).first()
    if opened is None:
        raise NotOpenedByThat(agency=agency.name, number=document.printed)
    there = opened.bodies.filter(name=one_line(facts["name"]), inspected_on=facts["on"]).first()
    if there is None or not facts["text"]:
        told = {"name": facts["name"], "level": Level(facts["level"]), "on": facts["on"]}
        there = inspect_body(inspection=opened, **told, at=at, by=by)
    if facts["text"]:
        record_field_finding(body=there, text=facts["text"], due_on=facts["due_on"], at=at, by=by)
    return there


FIELD_INSPECTIONS = SheetIn(
    name="field-inspections",
    title=_("Cuộc kiểm tra phân cấp, thanh tra chuyên ngành"),
    act="open_field_inspection",
    row=InspectionRow,
    enter=open_one,
    leads_to="decentralisation:list",
    example={
        "kind": "thanh tra chuyên ngành",
        "title": "Thanh tra đo lường trong kinh doanh xăng dầu",
        "year": "2023",
        "decision": "15/QĐ-SKHCN",
    },
)
INSPECTED_BODIES = SheetIn(
    name="inspected-bodies",
    title=_("Cơ quan được kiểm tra, vấn đề phát hiện"),
    act="inspect_body",
    row=BodyRow,
    enter=enter,
    leads_to="decentralisation:list",
    example={
        "decision": "15/QĐ-SKHCN",
        "name": "Ủy ban nhân dân xã Phước Thuận",
        "level": "cấp xã",
        "on": "10/01/2023",
        "text": "Chưa kiểm định 2 cột đo",
        "due_on": "31/3/2023",
    },
)
