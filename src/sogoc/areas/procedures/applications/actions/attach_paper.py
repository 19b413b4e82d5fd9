"""Đính giấy tờ vào đơn."""

from datetime import datetime
from typing import BinaryIO

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application, HandedPaper, kept_content
from sogoc.areas.procedures.applications.queries.changing import refuse_sent
from sogoc.areas.procedures.applications.queries.handing import refuse_large, refuse_misplaced
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day


@transaction.atomic
def attach_paper(
    *, application: Application, question: str, content: BinaryIO, name: str, at: datetime, by: Actor
) -> HandedPaper:
    """What the file is, its content says. Whoever signs with them signs it anew."""
    application = locked(application, "agency", "citizen", "version_of__procedure")
    require(by, "attach_paper", application)
    refuse_sent(application)
    refuse_large(content)
    file, called = kept_content(content, name, local_day(at))
    refuse_misplaced(application, question, file)
    paper = HandedPaper(application=application, question=question, file=file, name=called, handed_at=at)
    paper.save(force_insert=True)
    application.become(latest_at=at)
    write(by, "attach_paper", paper, at=at)
    return paper
