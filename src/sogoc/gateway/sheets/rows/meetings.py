"""A row of a sheet as one meeting about reform."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.meetings.actions.record_meeting import record_meeting
from sogoc.areas.direction.meetings.register import MEETING_KINDS, MeetingKind
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor


class MeetingRow(forms.Form):
    subject = forms.CharField(label=_("Nội dung"), max_length=500)
    kind = WordsField(label=_("Hình thức"), choices=MEETING_KINDS.items)
    held_on = DayField(label=_("Ngày họp"))
    notice = DocumentNumberField(label=_("Thông báo"), required=False)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    notice = document_named(facts["notice"], by=by, near=agency.pk) if facts["notice"] else None
    told = {"subject": facts["subject"], "held_on": facts["held_on"], "kind": MeetingKind(facts["kind"])}
    return record_meeting(agency=agency, notice=notice, **told, at=at, by=by)


MEETINGS = SheetIn(
    name="meetings",
    title=_("Hội nghị, họp"),
    act="record_meeting",
    row=MeetingRow,
    enter=enter,
    leads_to="meetings:list",
    example={
        "subject": "Họp giao ban tháng 7",
        "kind": "họp giao ban",
        "held_on": "29/07/2024",
        "notice": "",
    },
)
