"""Xóa vấn đề ghi nhầm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.decentralisation.actions.resolve_field_finding import FindingResolved
from sogoc.areas.organisation.decentralisation.models import FieldFinding, InspectedBody
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, NotHere, require


@transaction.atomic
def strike_field_finding(*, finding: FieldFinding, reason: str, at: datetime, by: Actor) -> InspectedBody:
    """Written down wrongly: the journal keeps what stood there. What was resolved was there."""
    body = locked(finding.body, "agency")
    require(by, "strike_field_finding", body)
    found = body.findings.filter(pk=finding.pk).first()
    if found is None:
        raise NotHere
    if found.resolved_on:
        raise FindingResolved(day=found.resolved_on)
    changes = {"vấn đề phát hiện": [found.text, None], "lý do": [None, reason_given(reason)]}
    found.delete()
    write(by, "strike_field_finding", body, at=at, changes=changes)
    return body
