"""A row of a sheet as one document in the book."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.paper import Paper
from sogoc.foundations.documents.traits import (
    FLOW_NAMES,
    SECRECY_NAMES,
    SENDING_NAMES,
    SIGNING_NAMES,
    URGENCY_NAMES,
    Flow,
    Secrecy,
    Sending,
    Signing,
    Urgency,
)
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor


class DocumentRow(forms.Form):
    number = DocumentNumberField(label=_("Số, ký hiệu"))
    issued_on = DayField(label=_("Ngày ban hành"))
    kind = WordsField(label=_("Loại văn bản"), choices=lambda: kind_names().items(), required=False)
    summary = forms.CharField(label=_("Trích yếu"), max_length=500)
    issuer = forms.CharField(label=_("Cơ quan ban hành"), max_length=200, required=False)
    flow = WordsField(label=_("Đi hay đến"), choices=FLOW_NAMES.items)
    signed = WordsField(label=_("Cách ký"), choices=SIGNING_NAMES.items, required=False)
    sent = WordsField(label=_("Cách gửi"), choices=SENDING_NAMES.items, required=False)
    secrecy = WordsField(label=_("Độ mật"), choices=SECRECY_NAMES.items, required=False)
    urgency = WordsField(label=_("Độ khẩn"), choices=URGENCY_NAMES.items, required=False)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    traits: dict[str, Any] = {
        "signed": Signing(facts["signed"] or ""),
        "sent": Sending(facts["sent"] or ""),
        "secrecy": Secrecy(facts["secrecy"] or Secrecy.NORMAL),
        "urgency": Urgency(facts["urgency"] or Urgency.NORMAL),
    }
    named = ("number", "issued_on", "kind", "summary", "issuer")
    paper = Paper(**{name: facts[name] for name in named}, **traits)
    return enter_document(agency=agency, flow=Flow(facts["flow"]), paper=paper, at=at, by=by)


DOCUMENTS = SheetIn(
    name="documents",
    title=_("Sổ văn bản"),
    act="enter_document",
    row=DocumentRow,
    enter=enter,
    leads_to="documents:list",
    example={
        "number": "1238/UBND-NC",
        "issued_on": "14/02/2023",
        "kind": "Công văn",
        "summary": "Nhiệm vụ nâng cao các chỉ số cải cách hành chính năm 2023",
        "issuer": "Ủy ban nhân dân tỉnh",
        "flow": "Văn bản đến",
    },
)
