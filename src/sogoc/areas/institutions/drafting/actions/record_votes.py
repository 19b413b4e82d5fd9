"""Ghi ý kiến thành viên Ủy ban nhân dân."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import refuse_not_begun
from sogoc.areas.institutions.drafting.queries.days import refuse_wrong_day
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotSubmitted(Refusal):
    "“{title}” chưa trình. Hãy ghi xong bước trình trước."


class NobodyVoted(Refusal):
    "Chưa ghi thành viên nào có ý kiến. Hãy ghi số tán thành, không tán thành, chưa có ý kiến."


class SameVotes(Refusal):
    "Ý kiến thành viên đã ghi đúng như vậy."


@transaction.atomic
def record_votes(
    *,
    legal_document: LegalDocument,
    agreed: int,
    against: int,
    wanting: int,
    on: date,
    at: datetime,
    by: Actor,
) -> LegalDocument:
    """How many members of the committee agreed, did not, or have not said; told again as more of them answer."""
    legal_document = locked(legal_document, "agency")
    require(by, "record_votes", legal_document)
    refuse_not_begun(legal_document)
    if legal_document.submitted_on is None:
        raise NotSubmitted(title=legal_document.title)
    refuse_wrong_day(on, since=legal_document.submitted_on, today=local_day(at))
    if agreed + against + wanting <= 0:
        raise NobodyVoted
    told = {"votes_for": agreed, "votes_against": against, "votes_wanting": wanting}
    changes = changed(legal_document, voted_on=on, **told)
    if not changes:
        raise SameVotes
    fit(legal_document)
    legal_document.version += 1
    legal_document.save()
    write(by, "record_votes", legal_document, at=at, changes=changes)
    return legal_document
