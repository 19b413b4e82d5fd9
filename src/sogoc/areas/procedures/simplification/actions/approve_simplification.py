"""Ghi phương án đơn giản hóa thủ tục được thông qua."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.simplification.models import Simplification
from sogoc.areas.procedures.simplification.queries import refuse_before
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingProposed(Refusal):
    "Chưa có phương án đơn giản hóa nào của thủ tục {code} được đề xuất. Hãy ghi đề xuất trước."


class AlreadyApproved(Refusal):
    "Phương án đơn giản hóa thủ tục {code} đã được thông qua ngày {day}."


@transaction.atomic
def approve_simplification(
    *, simplification: Simplification, decision: Document, on: date, at: datetime, by: Actor
) -> Simplification:
    simplification = locked(simplification, "agency", "procedure")
    require(by, "approve_simplification", simplification)
    if simplification.approved_on:
        raise AlreadyApproved(code=simplification.procedure.code, day=simplification.approved_on)
    if simplification.proposed_on is None:
        raise NothingProposed(code=simplification.procedure.code)
    decided_by(decision, by)
    refuse_before(simplification, simplification.proposed_on, on)
    changes = changed(simplification, approved_on=on, decision=decision)
    simplification.save()
    write(by, "approve_simplification", simplification, at=at, changes=changes)
    return simplification
