"""Ghi vấn đề phát hiện qua kiểm tra, thanh tra."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.models import FieldFinding, InspectedBody
from sogoc.areas.organisation.decentralisation.register import one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class FindingDueTooEarly(Refusal):
    "Vấn đề phát hiện ngày {day}. Hạn xử lý không thể ở trước ngày đó."


class SameFinding(Refusal):
    "Ở {name} đã ghi vấn đề này. Hãy ghi rõ chỗ khác nhau, hoặc mở vấn đề đã ghi."


@transaction.atomic
def record_field_finding(
    *, body: InspectedBody, text: str, at: datetime, by: Actor, due_on: date | None = None
) -> FieldFinding:
    """On the day on which the inspection came there; a conclusion may add some."""
    body = locked(body, "agency")
    require(by, "record_field_finding", body)
    finding = FieldFinding(body=body, agency=body.agency, kind=body.kind, text=one_line(text), due_on=due_on)
    finding.found_on = body.inspected_on
    if due_on and due_on < finding.found_on:
        raise FindingDueTooEarly(day=finding.found_on)
    fit(finding)
    if body.findings.filter(text=finding.text).exists():
        raise SameFinding(name=body.name)
    finding.save(force_insert=True)
    write(by, "record_field_finding", finding, at=at)
    return finding
