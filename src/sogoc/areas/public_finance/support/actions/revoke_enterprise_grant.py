"""Hủy khoản hỗ trợ doanh nghiệp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.support.models import EnterpriseGrant
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class GrantRevoked(Refusal):
    "“{title}” đã hủy ngày {day}."


@transaction.atomic
def revoke_enterprise_grant(
    *, grant: EnterpriseGrant, reason: str, at: datetime, by: Actor
) -> EnterpriseGrant:
    """Written down wrongly, or taken back by who decided it: it counts no more."""
    grant = locked(grant, "agency")
    require(by, "revoke_enterprise_grant", grant)
    if grant.revoked_on:
        raise GrantRevoked(title=grant.title, day=grant.revoked_on)
    changes = changed(grant, revoked_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    grant.version += 1
    grant.save()
    write(by, "revoke_enterprise_grant", grant, at=at, changes=changes)
    return grant
