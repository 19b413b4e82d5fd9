"""Ghi nhận văn bản chỉ đạo cải cách hành chính."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.steering.models import SteeringDocument
from sogoc.areas.direction.steering.register import Steers
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadySteering(Refusal):
    "Văn bản {number} đã được ghi nhận là văn bản chỉ đạo ({field})."


@transaction.atomic
def mark_as_steering(*, document: Document, steers: Steers, at: datetime, by: Actor) -> SteeringDocument:
    document = document_locked(document)
    require(by, "mark_as_steering", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if marked := SteeringDocument.objects.filter(document=document).first():
        raise AlreadySteering(number=document.printed, field=marked.get_steers_display())
    steering = SteeringDocument(document=document, steers=steers)
    fit(steering)
    steering.save(force_insert=True)
    write(by, "mark_as_steering", document, at=at)
    return steering
