"""A row of a sheet as a campaign; a row of another as a text of one, with what came of it where the row says so."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.reviewing.actions.list_text import list_text
from sogoc.areas.institutions.reviewing.actions.open_review_campaign import open_review_campaign
from sogoc.areas.institutions.reviewing.actions.review_text import review_text
from sogoc.areas.institutions.reviewing.queries import campaign_by_plan
from sogoc.areas.institutions.reviewing.register import (
    CAMPAIGN_KINDS,
    TOLD_RESULTS,
    CampaignKind,
    LegalText,
    Result,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor, Refusal


class NoCampaignByThatPlan(Refusal):
    "{agency} không có đợt nào theo kế hoạch {number}. Hãy mở đợt ấy trước, hoặc kiểm tra lại số."


class SeveralCampaignsByThatPlan(Refusal):
    "Nhiều đợt theo kế hoạch {number}. Hãy ghi thêm việc: rà soát, kiểm tra hay hệ thống hóa."


class CampaignRow(forms.Form):
    plan = DocumentNumberField(label=_("Kế hoạch"))
    kind = WordsField(label=_("Việc"), choices=CAMPAIGN_KINDS.items)
    year = forms.IntegerField(label=_("Năm"), min_value=2000, max_value=2100)
    title = forms.CharField(label=_("Tên đợt"), max_length=300)


def open_one(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    plan = document_named(facts["plan"], by=by, near=agency.pk)
    told = {"kind": CampaignKind(facts["kind"]), "year": facts["year"], "title": facts["title"]}
    return open_review_campaign(agency=agency, document=plan, **told, at=at, by=by)


REVIEW_CAMPAIGNS = SheetIn(
    name="review-campaigns",
    title=_("Đợt rà soát, kiểm tra, hệ thống hóa văn bản"),
    act="open_review_campaign",
    row=CampaignRow,
    enter=open_one,
    leads_to="reviewing:list",
    example={
        "plan": "11/KH-SKHCN",
        "kind": "rà soát",
        "year": "2023",
        "title": "Rà soát văn bản quy phạm pháp luật năm 2023",
    },
)


class TextRow(forms.Form):
    plan = DocumentNumberField(label=_("Kế hoạch"))
    kind = WordsField(label=_("Việc"), choices=CAMPAIGN_KINDS.items, required=False)
    number = forms.CharField(label=_("Số, ký hiệu"), max_length=80, required=False)
    title = forms.CharField(label=_("Tên văn bản"), max_length=500)
    issuer = forms.CharField(label=_("Cơ quan ban hành"), max_length=200, required=False)
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    listed_on = DayField(label=_("Ngày đưa vào danh mục"))
    reviewed_on = DayField(label=_("Ngày xem xét xong"), required=False)
    result = WordsField(label=_("Kết quả"), choices=TOLD_RESULTS.items, required=False)
    findings = forms.CharField(label=_("Nhận xét"), max_length=5000, required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if bool(told.get("reviewed_on")) != bool(told.get("result")) and not self.errors:
            self.add_error("result", _("Đã xem xét thì phải có cả ngày xem xét xong và kết quả."))
        return told


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    text = LegalText(facts["title"], facts["number"], facts["issuer"])
    unit = unit_named(facts["unit"], agency)
    campaign = _campaign(facts, agency, by)
    listed = list_text(campaign=campaign, unit=unit, text=text, on=facts["listed_on"], at=at, by=by)
    if facts["result"]:
        seen = {"result": Result(facts["result"]), "findings": facts["findings"], "on": facts["reviewed_on"]}
        listed = review_text(text=listed, **seen, at=at, by=by)
    return listed


def _campaign(facts: dict[str, Any], agency: Any, by: Actor) -> Any:
    number = str(facts["plan"])
    found = campaign_by_plan(by, agency, number, facts["kind"])
    if not found:
        raise NoCampaignByThatPlan(agency=agency.name, number=number)
    if len(found) > 1:
        raise SeveralCampaignsByThatPlan(number=number)
    return found[0]


REVIEWED_TEXTS = SheetIn(
    name="reviewed-texts",
    title=_("Văn bản rà soát, kiểm tra, hệ thống hóa"),
    act="list_text",
    row=TextRow,
    enter=enter,
    leads_to="reviewing:texts",
    example={
        "plan": "11/KH-SKHCN",
        "kind": "",
        "number": "13/2015/QĐ-UBND",
        "title": "Quy định quản lý hoạt động khoa học và công nghệ",
        "issuer": "Ủy ban nhân dân tỉnh",
        "unit": "",
        "listed_on": "14/02/2023",
        "reviewed_on": "20/02/2023",
        "result": "thay thế",
        "findings": "Điều 7 không còn phù hợp với nghị định mới",
    },
)
