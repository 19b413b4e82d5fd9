"""Rows of sheets as receptions, complaints and denunciations, reports, and counts of declarations."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.integrity.actions.accept_grievance import accept_grievance
from sogoc.areas.civil_service.integrity.actions.count_asset_declarations import count_asset_declarations
from sogoc.areas.civil_service.integrity.actions.hold_reception import hold_reception
from sogoc.areas.civil_service.integrity.actions.receive_grievance import receive_grievance
from sogoc.areas.civil_service.integrity.actions.record_integrity_report import record_integrity_report
from sogoc.areas.civil_service.integrity.actions.settle_grievance import settle_grievance
from sogoc.areas.civil_service.integrity.register import (
    ASSET_KINDS,
    GRIEVANCE_KINDS,
    MOST_AT_ONCE,
    RECEPTION_KINDS,
    REPORT_KINDS,
    TOLD_OUTCOMES,
    AssetKind,
    Declared,
    GrievanceKind,
    Outcome,
    ReceptionKind,
    ReportKind,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.wanting import period_asked
from sogoc.kernel.acts import Actor


def _many(label: Any, required: bool = True) -> forms.IntegerField:
    return forms.IntegerField(label=label, min_value=0, max_value=MOST_AT_ONCE, required=required)


class ReceptionRow(forms.Form):
    kind = WordsField(label=_("Hình thức tiếp"), choices=RECEPTION_KINDS.items)
    on = DayField(label=_("Ngày tiếp"))
    visits = _many(_("Lượt tiếp"))
    people = _many(_("Số người"))
    groups = _many(_("Đoàn đông người"), required=False)
    note = forms.CharField(label=_("Nội dung chính"), max_length=500, required=False)


class GrievanceRow(forms.Form):
    kind = WordsField(label=_("Loại đơn"), choices=GRIEVANCE_KINDS.items)
    mark = forms.CharField(label=_("Số trong sổ"), max_length=20)
    on = DayField(label=_("Ngày nhận"))
    about = forms.CharField(label=_("Nội dung"), max_length=500)
    accepted_on = DayField(label=_("Ngày thụ lý"), required=False)
    outcome = WordsField(label=_("Kết quả"), choices=TOLD_OUTCOMES.items, required=False)
    document = DocumentNumberField(label=_("Bằng văn bản"), required=False)
    settled_on = DayField(label=_("Ngày xong"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if bool(told.get("outcome")) is not bool(told.get("settled_on")):
            self.add_error("outcome", _("Đã xong thì phải có cả kết quả và ngày xong."))
        return told


class ReportRow(forms.Form):
    kind = WordsField(label=_("Báo cáo về"), choices=REPORT_KINDS.items)
    period = forms.CharField(label=_("Kỳ báo cáo"), max_length=30)
    document = DocumentNumberField(label=_("Báo cáo"))
    due_on = DayField(label=_("Hạn gửi"))


class AssetsRow(forms.Form):
    kind = WordsField(label=_("Lần kê khai"), choices=ASSET_KINDS.items)
    year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    obliged = _many(_("Số người phải kê khai"))
    declared = _many(_("Số người đã kê khai"))
    disclosed = _many(_("Số bản đã công khai"), required=False)
    document = DocumentNumberField(label=_("Báo cáo kết quả kê khai"))


def receive(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    told = {name: facts[name] for name in ("on", "visits", "people", "note")}
    kind = ReceptionKind(facts["kind"])
    return hold_reception(agency=agency, kind=kind, groups=facts["groups"] or 0, **told, at=at, by=by)


def take(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """With what became of it, where the row says so."""
    told = {name: facts[name] for name in ("mark", "on", "about")}
    kind = GrievanceKind(facts["kind"])
    grievance = receive_grievance(agency=agency, kind=kind, **told, at=at, by=by)
    if facts["accepted_on"]:
        grievance = accept_grievance(grievance=grievance, on=facts["accepted_on"], at=at, by=by)
    if facts["outcome"]:
        paper = facts["document"] and document_named(facts["document"], by=by, near=agency.pk)
        ended = {"outcome": Outcome(facts["outcome"]), "on": facts["settled_on"]}
        grievance = settle_grievance(grievance=grievance, document=paper or None, **ended, at=at, by=by)
    return grievance


def report(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    told = {"kind": ReportKind(facts["kind"]), "due_on": facts["due_on"]}
    period = period_asked(facts["period"].strip())
    return record_integrity_report(agency=agency, period=period, document=document, **told, at=at, by=by)


def declare(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    numbers = Declared(facts["obliged"], facts["declared"], facts["disclosed"] or 0)
    told = {"kind": AssetKind(facts["kind"]), "year": facts["year"], "numbers": numbers}
    return count_asset_declarations(agency=agency, document=document, **told, at=at, by=by)


RECEPTIONS = SheetIn(
    name="receptions",
    title=_("Buổi tiếp công dân"),
    act="hold_reception",
    row=ReceptionRow,
    enter=receive,
    leads_to="integrity:list",
    example={
        "kind": "lãnh đạo tiếp định kỳ",
        "on": "05/01/2023",
        "visits": "2",
        "people": "5",
        "groups": "0",
        "note": "",
    },
)
GRIEVANCES = SheetIn(
    name="grievances",
    title=_("Đơn khiếu nại, tố cáo"),
    act="receive_grievance",
    row=GrievanceRow,
    enter=take,
    leads_to="integrity:grievances",
    example={
        "kind": "khiếu nại",
        "mark": "01",
        "on": "05/01/2023",
        "about": "Kết quả kiểm định cột đo",
        "accepted_on": "09/01/2023",
        "outcome": "",
        "document": "",
        "settled_on": "",
    },
)
REPORTS = SheetIn(
    name="integrity-reports",
    title=_("Báo cáo phòng, chống tham nhũng"),
    act="record_integrity_report",
    row=ReportRow,
    enter=report,
    leads_to="integrity:reports",
    example={
        "kind": "phòng, chống tham nhũng",
        "period": "2023-Q1",
        "document": "12/BC-SKHCN",
        "due_on": "15/3/2023",
    },
)
ASSETS = SheetIn(
    name="asset-declarations",
    title=_("Kết quả kê khai tài sản, thu nhập"),
    act="count_asset_declarations",
    row=AssetsRow,
    enter=declare,
    leads_to="integrity:assets",
    example={
        "kind": "kê khai hằng năm",
        "year": "2022",
        "obliged": "12",
        "declared": "12",
        "disclosed": "12",
        "document": "12/BC-SKHCN",
    },
)
