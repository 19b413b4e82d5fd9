"""A row of a sheet as one procedure published by a decision that is in the register."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.actions.publish_procedure import publish_procedure
from sogoc.areas.procedures.catalogue.register import (
    JOINTS,
    LEVELS,
    NATIONAL_PORTALS,
    ORIGINS,
    Contents,
    Joint,
    Origin,
    Terms,
)
from sogoc.components.form_fields import BudgetField, DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor

YES_NO = {"yes": _("có"), "": _("không")}


def _flag(label: Any) -> WordsField:
    return WordsField(label=label, choices=YES_NO.items, required=False)


class ProcedureRow(forms.Form):
    code = forms.CharField(label=_("Mã thủ tục"), max_length=30)
    name = forms.CharField(label=_("Tên thủ tục"), max_length=500)
    field = forms.CharField(label=_("Lĩnh vực"), max_length=150)
    limit_by_law = BudgetField(label=_("Thời hạn theo quy định"))
    limit = BudgetField(label=_("Thời hạn sau cắt giảm"))
    fee = forms.IntegerField(
        label=_("Phí, lệ phí (đồng)"), min_value=0, max_value=10**12, required=False, localize=False
    )
    origin = WordsField(label=_("Nguồn công bố"), choices=ORIGINS.items, required=False)
    joint = WordsField(label=_("Liên thông"), choices=JOINTS.items, required=False)
    decision = DocumentNumberField(label=_("Quyết định công bố"))
    on = DayField(label=_("Có hiệu lực từ ngày"))
    online = WordsField(label=_("Cung cấp trực tuyến"), choices=LEVELS.items, required=False)
    onestop_page = _flag(_("Trang Một cửa điện tử"))
    province_portal = _flag(_("Cổng dịch vụ công của tỉnh"))
    national_portal = WordsField(
        label=_("Cổng Dịch vụ công quốc gia"), choices=NATIONAL_PORTALS.items, required=False
    )
    impossible_because = forms.CharField(label=_("Lý do không tích hợp được"), max_length=300, required=False)
    online_payment = _flag(_("Thanh toán trực tuyến"))
    postal = _flag(_("Bưu chính công ích"))
    posted = _flag(_("Niêm yết công khai"))


FLAGS = ("onestop_page", "province_portal", "online_payment", "postal", "posted")


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    contents = Contents(
        **{name: facts[name] for name in ("name", "field", "limit_by_law", "limit")},
        fee=facts["fee"] or 0,
        origin=Origin(facts["origin"] or Origin.PROPOSED),
        joint=Joint(facts["joint"] or Joint.NONE),
    )
    terms = Terms.read(facts | {name: bool(facts[name]) for name in FLAGS} | {"onestop": True})
    return publish_procedure(
        agency=agency,
        code=facts["code"],
        contents=contents,
        terms=terms,
        decision=document_named(facts["decision"], by=by, near=agency.pk),
        on=facts["on"],
        at=at,
        by=by,
    )


PROCEDURES = SheetIn(
    name="procedures",
    title=_("Thủ tục hành chính"),
    act="publish_procedure",
    row=ProcedureRow,
    enter=enter,
    leads_to="procedures:list",
    example={
        "code": "1.014431",
        "name": "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
        "field": "Hoạt động khoa học và công nghệ",
        "limit_by_law": "15 ngày làm việc",
        "limit": "10 ngày làm việc",
        "fee": "0",
        "origin": "do cơ quan tham mưu công bố",
        "joint": "không liên thông",
        "decision": "537/QĐ-UBND",
        "on": "01/01/2025",
        "online": "toàn trình",
        "onestop_page": "có",
        "province_portal": "có",
        "national_portal": "đã tích hợp",
        "impossible_because": "",
        "online_payment": "không",
        "postal": "có",
        "posted": "có",
    },
)
