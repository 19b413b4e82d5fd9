"""Rút kiến nghị sau kiểm toán, thanh tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.audits.models import AuditRecommendation
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class RecommendationWithdrawn(Refusal):
    "Kiến nghị này đã rút ngày {day}."


@transaction.atomic
def withdraw_audit_recommendation(
    *, recommendation: AuditRecommendation, reason: str, at: datetime, by: Actor
) -> AuditRecommendation:
    """Written down wrongly, or taken back by who made it: it counts no more."""
    recommendation = locked(recommendation, "agency")
    require(by, "withdraw_audit_recommendation", recommendation)
    if recommendation.withdrawn_on:
        raise RecommendationWithdrawn(day=recommendation.withdrawn_on)
    changes = changed(recommendation, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    recommendation.version += 1
    recommendation.save()
    write(by, "withdraw_audit_recommendation", recommendation, at=at, changes=changes)
    return recommendation
