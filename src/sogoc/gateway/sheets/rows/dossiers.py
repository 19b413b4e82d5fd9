"""A row of a sheet as one dossier received, and settled and handed over where the row says so."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.register import LEVELS
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.register import (
    CHANNELS,
    DELIVERIES,
    Application,
    Delivery,
)
from sogoc.components.form_fields import BudgetField, WordsField
from sogoc.components.moments import MomentField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, Refusal


class StillToCome(Refusal):
    "Lúc {told} chưa tới. Hãy kiểm tra lại giờ và ngày."


class DossierRow(forms.Form):
    code = forms.CharField(label=_("Mã hồ sơ"), max_length=60)
    procedure_code = forms.CharField(label=_("Mã thủ tục"), max_length=30)
    procedure = forms.CharField(label=_("Thủ tục"), max_length=500)
    field = forms.CharField(label=_("Lĩnh vực"), max_length=150)
    channel = WordsField(label=_("Cách nộp"), choices=CHANNELS.items)
    level = WordsField(label=_("Cung cấp trực tuyến"), choices=LEVELS.items, required=False)
    limit = BudgetField(label=_("Thời hạn giải quyết"))
    received = MomentField(label=_("Tiếp nhận lúc"))
    settled = MomentField(label=_("Giải quyết xong lúc"), required=False)
    returned = MomentField(label=_("Trả kết quả lúc"), required=False)
    delivery = WordsField(label=_("Cách trả kết quả"), choices=DELIVERIES.items, required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("returned") and not told.get("settled"):
            self.add_error("settled", _("Đã trả kết quả thì phải có lúc giải quyết xong."))
        if bool(told.get("returned")) is not bool(told.get("delivery")):
            self.add_error("delivery", _("Ghi cả lúc trả kết quả và cách trả, hoặc để trống cả hai."))
        return told


def refuse_what_is_to_come(moments: Iterable[datetime | None], at: datetime) -> None:
    for moment in moments:
        if moment and moment > at:
            raise StillToCome(told=moment)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    refuse_what_is_to_come((facts["received"], facts["settled"], facts["returned"]), at)
    application = Application.read(facts)
    dossier = receive_dossier(agency=agency, application=application, at=facts["received"], by=by)
    if facts["settled"]:
        dossier = settle_dossier(dossier=dossier, at=facts["settled"], by=by)
    if facts["returned"]:
        delivery = Delivery(facts["delivery"])
        dossier = return_result(dossier=dossier, delivery=delivery, at=facts["returned"], by=by)
    return dossier


DOSSIERS = SheetIn(
    name="dossiers",
    title=_("Sổ hồ sơ"),
    act="receive_dossier",
    row=DossierRow,
    enter=enter,
    leads_to="dossiers:list",
    example={
        "code": "H56.16-250117-0001",
        "procedure_code": "1.014431",
        "procedure": "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
        "field": "Hoạt động khoa học và công nghệ",
        "channel": "Cổng dịch vụ công của tỉnh",
        "level": "toàn trình",
        "limit": "15 ngày làm việc",
        "received": "08:15 17/01/2025",
        "settled": "10:00 24/01/2025",
        "returned": "10:05 24/01/2025",
        "delivery": "trực tuyến",
    },
)
