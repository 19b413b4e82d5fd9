"""A row of a sheet as one document in the book."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.queries import FLOWS
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor


class DocumentRow(forms.Form):
    number = DocumentNumberField(label=_("Số, ký hiệu"))
    issued_on = DayField(label=_("Ngày ban hành"))
    kind = WordsField(label=_("Loại văn bản"), choices=lambda: kind_names().items(), required=False)
    summary = forms.CharField(label=_("Trích yếu"), max_length=500)
    issuer = forms.CharField(label=_("Cơ quan ban hành"), max_length=200)
    flow = WordsField(label=_("Đi hay đến"), choices=FLOWS)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    return enter_document(**facts, agency=agency, at=at, by=by)


DOCUMENTS = SheetIn(
    name="documents",
    title=_("Sổ văn bản"),
    act="enter_document",
    row=DocumentRow,
    enter=enter,
    leads_to="documents:list",
    example={
        "number": "64/KH-SKHCN",
        "issued_on": "14/02/2023",
        "kind": "Kế hoạch",
        "summary": "Kế hoạch kiểm tra cải cách hành chính năm 2023",
        "issuer": "Sở Khoa học và Công nghệ",
        "flow": "Văn bản đi",
    },
)
