"""A row of a sheet as somebody who is in charge of something."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.officers.actions.put_in_charge import put_in_charge
from sogoc.areas.organisation.officers.register import SEATS, AtWork, Seat, duty_names
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.foundations.people.queries import account_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.rows.onestop import NobodyOfThatName
from sogoc.kernel.acts import Actor


class OfficerRow(forms.Form):
    username = forms.CharField(label=_("Tên đăng nhập"), max_length=60)
    duty = WordsField(label=_("Việc phụ trách"), choices=lambda: duty_names().items())
    seat = WordsField(label=_("Tư cách"), choices=SEATS.items)
    position = forms.CharField(label=_("Chức vụ"), max_length=150)
    telephone = forms.CharField(label=_("Điện thoại cơ quan"), max_length=30, required=False)
    email = forms.EmailField(label=_("Thư điện tử công vụ"), max_length=120, required=False)
    document = DocumentNumberField(label=_("Văn bản phân công"))
    on = DayField(label=_("Từ ngày"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    account = account_named(facts["username"].strip())
    if account is None:
        raise NobodyOfThatName(username=facts["username"])
    contact = AtWork(facts["position"], facts["telephone"], facts["email"])
    document = document_named(facts["document"], by=by, near=agency.pk)
    told = {"duty": facts["duty"], "seat": Seat(facts["seat"]), "on": facts["on"]}
    whose = {"agency": agency, "account": account, "contact": contact}
    return put_in_charge(**whose, **told, document=document, at=at, by=by)


OFFICERS = SheetIn(
    name="officers",
    title=_("Đầu mối phụ trách"),
    act="put_in_charge",
    row=OfficerRow,
    enter=enter,
    leads_to="officers:list",
    example={
        "username": "van.phong",
        "duty": "tham mưu cải cách hành chính",
        "seat": "phụ trách chính",
        "position": "Chánh Văn phòng Sở",
        "telephone": "",
        "email": "cchc@so.example",
        "document": "07/QĐ-SKHCN",
        "on": "09/01/2023",
    },
)
