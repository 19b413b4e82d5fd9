"""Sửa kiến nghị sau kiểm toán, thanh tra."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.audits.actions.enter_audit_recommendation import DueBeforeRecommended
from sogoc.areas.public_finance.audits.actions.resolve_audit_recommendation import AlreadyResolved
from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import RecommendationWithdrawn
from sogoc.areas.public_finance.audits.models import AuditRecommendation
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class RecommendationChanged(Refusal):
    "Kiến nghị này đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_audit_recommendation(
    *,
    recommendation: AuditRecommendation,
    version: int,
    content: str,
    due_on: date | None,
    at: datetime,
    by: Actor,
) -> AuditRecommendation:
    """Its words and until when; of another kind or sum it is another one."""
    recommendation = locked(recommendation, "agency")
    require(by, "correct_audit_recommendation", recommendation)
    if recommendation.version != version:
        raise RecommendationChanged
    if recommendation.withdrawn_on:
        raise RecommendationWithdrawn(day=recommendation.withdrawn_on)
    if recommendation.resolved_on:
        raise AlreadyResolved(day=recommendation.resolved_on)
    if due_on and due_on < recommendation.recommended_on:
        raise DueBeforeRecommended(day=recommendation.recommended_on)
    changes = changed(recommendation, content=" ".join(content.split()), due_on=due_on)
    if not changes:
        raise NothingToCorrect
    recommendation.ready()
    recommendation.version += 1
    recommendation.save()
    write(by, "correct_audit_recommendation", recommendation, at=at, changes=changes)
    return recommendation
