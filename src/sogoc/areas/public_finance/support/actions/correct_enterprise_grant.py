"""Sửa khoản hỗ trợ doanh nghiệp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import GrantOfNothing
from sogoc.areas.public_finance.support.actions.revoke_enterprise_grant import GrantRevoked
from sogoc.areas.public_finance.support.models import EnterpriseGrant
from sogoc.areas.public_finance.support.register import Cause
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.money import Money, whole_dong


class GrantChanged(Refusal):
    "“{title}” đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_enterprise_grant(
    *, grant: EnterpriseGrant, version: int, cause: Cause, amount: Money, at: datetime, by: Actor
) -> EnterpriseGrant:
    """Written down otherwise than the decision has it; another decision is another grant."""
    grant = locked(grant, "agency")
    require(by, "correct_enterprise_grant", grant)
    if grant.version != version:
        raise GrantChanged(title=grant.title)
    if grant.revoked_on:
        raise GrantRevoked(title=grant.title, day=grant.revoked_on)
    whole = whole_dong(amount)
    if not whole:
        raise GrantOfNothing
    changes = changed(grant, **cause.columns, amount=whole)
    if not changes:
        raise NothingToCorrect
    grant.ready()
    grant.version += 1
    grant.save()
    write(by, "correct_enterprise_grant", grant, at=at, changes=changes)
    return grant
