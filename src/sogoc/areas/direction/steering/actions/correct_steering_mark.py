"""Đính chính lĩnh vực của văn bản chỉ đạo."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.steering.models import SteeringDocument
from sogoc.areas.direction.steering.queries import mark_of
from sogoc.areas.direction.steering.register import MARK, STEERS, Steers
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SteersTheSame(Refusal):
    "Văn bản {number} đang được ghi nhận về đúng lĩnh vực này ({field})."


@transaction.atomic
def correct_steering_mark(*, document: Document, steers: Steers, at: datetime, by: Actor) -> SteeringDocument:
    document = document_locked(document)
    require(by, "correct_steering_mark", document)
    require_clearance(by, document)
    steering = mark_of(document)
    before = STEERS[Steers(steering.steers)]
    changes = changed(steering, steers=str(steers))
    fit(steering)
    if not changes:
        raise SteersTheSame(number=document.printed, field=steering.get_steers_display())
    steering.save(update_fields=["steers"])
    write(
        by,
        "correct_steering_mark",
        document,
        at=at,
        changes={MARK: [before, STEERS[Steers(steering.steers)]]},
    )
    return steering
