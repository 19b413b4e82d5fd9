"""Vào sổ văn bản chỉ đạo cải cách hành chính."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.steering.actions.mark_as_steering import mark_as_steering
from sogoc.areas.direction.steering.register import Steers
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.paper import Paper
from sogoc.foundations.documents.traits import Flow
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def enter_steering_document(
    *, agency: Agency, flow: Flow, paper: Paper, steers: Steers, at: datetime, by: Actor
) -> Document:
    """Entered and marked in one: whoever may not mark it enters nothing."""
    require(by, "mark_as_steering", agency)
    document = enter_document(agency=agency, flow=flow, paper=paper, at=at, by=by)
    mark_as_steering(document=document, steers=steers, at=at, by=by)
    return document
