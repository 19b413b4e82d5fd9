"""A row of a sheet as a legal document that a department drafts: as proposed and as begun, where the row says so."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.drafting.actions.enter_legal_document import enter_legal_document
from sogoc.areas.institutions.drafting.actions.propose_legal_document import propose_legal_document
from sogoc.areas.institutions.drafting.actions.start_drafting import start_drafting
from sogoc.areas.institutions.drafting.queries import LegalDraft
from sogoc.areas.institutions.drafting.register import KINDS, PURPOSES, DraftKind, Purpose
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor


class LegalDocumentRow(forms.Form):
    title = forms.CharField(label=_("Tên văn bản"), max_length=500)
    kind = WordsField(label=_("Hình thức"), choices=KINDS.items)
    purpose = WordsField(label=_("Để"), choices=PURPOSES.items)
    about = DocumentNumberField(label=_("Văn bản được sửa đổi, thay thế, bãi bỏ"), required=False)
    unit = forms.CharField(label=_("Phòng, đơn vị chủ trì"), max_length=200, required=False)
    proposal = DocumentNumberField(label=_("Văn bản đề nghị"), required=False)
    began_on = DayField(label=_("Bắt đầu soạn thảo"), required=False)
    due_on = DayField(label=_("Hạn ban hành"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("due_on") and not told.get("began_on"):
            self.add_error("began_on", _("Có hạn ban hành thì phải có ngày bắt đầu soạn thảo."))
        return told


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    named = {
        name: document_named(facts[name], by=by, near=agency.pk)
        for name in ("about", "proposal")
        if facts[name]
    }
    draft = LegalDraft(
        facts["title"], DraftKind(facts["kind"]), Purpose(facts["purpose"]), named.get("about")
    )
    unit = unit_named(facts["unit"], agency)
    made = enter_legal_document(agency=agency, unit=unit, draft=draft, at=at, by=by)
    if "proposal" in named:
        made = propose_legal_document(legal_document=made, document=named["proposal"], at=at, by=by)
    if facts["began_on"]:
        due_on = facts["due_on"] or None
        made = start_drafting(legal_document=made, on=facts["began_on"], due_on=due_on, at=at, by=by)
    return made


LEGAL_DOCUMENTS = SheetIn(
    name="legal_documents",
    title=_("Văn bản QPPL tham mưu"),
    act="enter_legal_document",
    row=LegalDocumentRow,
    enter=enter,
    leads_to="drafting:list",
    example={
        "title": "Quy định quản lý nhiệm vụ khoa học và công nghệ",
        "kind": "quyết định của Ủy ban nhân dân tỉnh",
        "purpose": "ban hành mới",
        "about": "",
        "unit": "",
        "proposal": "",
        "began_on": "09/01/2023",
        "due_on": "31/8/2023",
    },
)
