"""Bỏ giấy tờ khỏi đơn."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application, HandedPaper
from sogoc.areas.procedures.applications.queries.changing import refuse_sent
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class PaperGone(Refusal):
    "Tệp này không còn trong đơn nữa."


@transaction.atomic
def remove_paper(*, paper: HandedPaper, at: datetime, by: Actor) -> Application:
    """Really gone from what they write: until it is sent it is theirs alone."""
    application = locked(paper.application, "agency", "citizen", "version_of__procedure")
    require(by, "remove_paper", application)
    refuse_sent(application)
    there = application.papers.filter(pk=paper.pk).first()
    if there is None:
        raise PaperGone
    write(by, "remove_paper", there, at=at)
    there.delete()
    application.become(latest_at=at)
    return application
