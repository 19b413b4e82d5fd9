"""Bỏ ghi nhận văn bản chỉ đạo cải cách hành chính."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.steering.queries import mark_of
from sogoc.areas.direction.steering.register import MARK, STEERS, Steers
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.history import lost
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def take_back_steering_mark(*, document: Document, reason: str, at: datetime, by: Actor) -> Document:
    """The document stays in its book; it is no longer counted. The journal keeps what it was marked as, and why not."""
    document = document_locked(document)
    require(by, "take_back_steering_mark", document)
    require_clearance(by, document)
    steering = mark_of(document)
    told = lost(MARK, STEERS[Steers(steering.steers)], reason_given(reason))
    steering.delete()
    write(by, "take_back_steering_mark", document, at=at, changes=told)
    return document
