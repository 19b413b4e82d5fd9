"""Ghi thu hút, hỗ trợ người có tài năng."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.appointments.models import TalentSupport
from sogoc.areas.civil_service.appointments.register import TalentMeasure
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.register import one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.numbers import Dong


class SupportedAlready(Refusal):
    "Quyết định {number} cho {who} đã ghi rồi."


class SupportedWithNothing(Refusal):
    "Hỗ trợ thì phải ghi số tiền hoặc nội dung hỗ trợ."


@transaction.atomic
def support_talent(
    *,
    staff: Staff,
    measure: TalentMeasure,
    document: Document,
    at: datetime,
    by: Actor,
    amount: Dong | None = None,
    content: str = "",
) -> TalentSupport:
    """By the decision, on its day; money in whole đồng."""
    staff = locked(staff, "agency")
    require(by, "support_talent", staff)
    told = {
        "measure": measure.value,
        "content": one_line(content),
        "amount": amount.amount if amount else None,
    }
    given = TalentSupport(staff=staff, agency=staff.agency, **told)
    given.decision, given.given_on = decided_by(document, by), document.issued_on
    if measure is TalentMeasure.SUPPORTED and not (given.amount or given.content):
        raise SupportedWithNothing
    fit(given)
    if TalentSupport.objects.filter(staff=staff, decision=document, measure=given.measure).exists():
        raise SupportedAlready(number=document.printed, who=str(staff))
    given.save(force_insert=True)
    write(by, "support_talent", given, at=at)
    return given
