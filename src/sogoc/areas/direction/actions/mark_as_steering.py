"""Ghi nhận văn bản chỉ đạo cải cách hành chính."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.models import SteeringDocument
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadySteering(Refusal):
    "Văn bản {number} đã được ghi nhận là văn bản chỉ đạo ({field})."


@transaction.atomic
def mark_as_steering(*, document: Document, steers: str, at: datetime, by: Actor) -> SteeringDocument:
    require(by, "mark_as_steering", document)
    document = Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
    if marked := SteeringDocument.objects.filter(document=document).first():
        raise AlreadySteering(number=document.printed, field=marked.get_steers_display())
    steering = SteeringDocument.objects.create(document=document, steers=steers)
    write(by, "mark_as_steering", document, at=at)
    return steering
