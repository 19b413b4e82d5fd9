"""Dùng lại giấy tờ đã nộp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application, HandedPaper
from sogoc.areas.procedures.applications.queries.changing import refuse_sent
from sogoc.areas.procedures.applications.queries.handing import refuse_misplaced
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def reuse_paper(
    *, application: Application, question: str, paper: HandedPaper, at: datetime, by: Actor
) -> HandedPaper:
    """One's own of an earlier application: nobody has to hand in twice what the state has (decree 118/2025)."""
    application = locked(application, "agency", "citizen", "version_of__procedure")
    require(by, "reuse_paper", application)
    require(by, "reuse_paper", paper)
    refuse_sent(application)
    refuse_misplaced(application, question, paper.file)
    again = HandedPaper(
        application=application, question=question, file=paper.file, name=paper.name, handed_at=at
    )
    again.save(force_insert=True)
    application.become(latest_at=at)
    write(by, "reuse_paper", again, at=at)
    return again
