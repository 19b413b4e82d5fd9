"""Ghi khoản hỗ trợ doanh nghiệp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.support.models import EnterpriseGrant
from sogoc.areas.public_finance.support.register import Cause
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.money import Money, whole_dong


class GrantedAlready(Refusal):
    "Theo {number} đã ghi “{title}”. Nếu là khoản khác, hãy ghi nội dung hoặc doanh nghiệp cho rõ."


class GrantOfNothing(Refusal):
    "Số tiền hỗ trợ bằng 0. Hãy ghi số tiền mà văn bản quyết định."


@transaction.atomic
def enter_enterprise_grant(
    *, agency: Agency, cause: Cause, amount: Money, document: Document, at: datetime, by: Actor
) -> EnterpriseGrant:
    """On the day of its decision; the same of one decision only once."""
    agency = agency_locked(agency)
    require(by, "enter_enterprise_grant", agency)
    decision, whole = standing(document, by), whole_dong(amount)
    if not whole:
        raise GrantOfNothing
    grant = EnterpriseGrant(agency=agency, **cause.columns, amount=whole, decision=decision)
    grant.decided_on = decision.issued_on
    grant.ready()
    same = {"title": grant.title, "whom": grant.whom, "revoked_on": None}
    if EnterpriseGrant.objects.filter(agency=agency, decision=decision, **same).exists():
        raise GrantedAlready(number=decision.printed, title=grant.title)
    grant.save(force_insert=True)
    write(by, "enter_enterprise_grant", grant, at=at)
    return grant
