"""Vào sổ văn bản."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.contradictions import refuse_contradictions
from sogoc.foundations.documents.entering import refuse_entered, refuse_given
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.paper import Paper, tidy
from sogoc.foundations.documents.queries import columns_of, findable
from sogoc.foundations.documents.traits import Flow
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def enter_document(*, agency: Agency, flow: Flow, paper: Paper, at: datetime, by: Actor) -> Document:
    """One that already has its number: it came in, or it is from before the agency's book was opened here."""
    # One agency, one writer at a time: of two officers who enter the same document the second is told so.
    agency = agency_locked(agency)
    require(by, "enter_document", agency)
    paper = tidy(paper)
    refuse_contradictions(paper, at=at)
    document = Document(agency=agency, flow=flow, **columns_of(paper, agency=agency, flow=flow))
    require_clearance(by, document)
    fit(document)
    refuse_entered(document, paper, by)
    refuse_given(document, paper)
    document.folded = findable(document)
    document.save(force_insert=True)
    write(by, "enter_document", document, at=at)
    return document
