"""Ghi thực hiện kiến nghị sau kiểm toán, thanh tra."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import RecommendationWithdrawn
from sogoc.areas.public_finance.audits.models import AuditRecommendation
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.money import Money, whole_dong
from sogoc.kernel.numbers import Dong


class AlreadyResolved(Refusal):
    "Kiến nghị này đã thực hiện xong ngày {day}."


class ResolvedBeforeRecommended(Refusal):
    "Kiến nghị ngày {day}. Ngày thực hiện không thể ở trước ngày đó."


class MoreThanRecommended(Refusal):
    "Kiến nghị {amount}, đã ghi thực hiện {recovered}. Số thực hiện không thể lớn hơn; hãy kiểm tra lại."


class LessThanRecommended(Refusal):
    "Kiến nghị {amount}, mới thực hiện {recovered}. Nếu kết thúc ở đây, hãy ghi vì sao chưa đủ."


@transaction.atomic
def resolve_audit_recommendation(
    *,
    recommendation: AuditRecommendation,
    on: date,
    document: Document,
    at: datetime,
    by: Actor,
    recovered: Money | None = None,
    because: str = "",
) -> AuditRecommendation:
    """By the document that shows it; of money also how much, and why if it is less."""
    recommendation = locked(recommendation, "agency")
    require(by, "resolve_audit_recommendation", recommendation)
    if recommendation.withdrawn_on:
        raise RecommendationWithdrawn(day=recommendation.withdrawn_on)
    if recommendation.resolved_on:
        raise AlreadyResolved(day=recommendation.resolved_on)
    if on < recommendation.recommended_on:
        raise ResolvedBeforeRecommended(day=recommendation.recommended_on)
    whole = whole_dong(recovered, beside=recommendation.amount) if recovered else 0
    amount, told_of = Dong(recommendation.amount), Dong(whole)
    if whole > recommendation.amount:
        raise MoreThanRecommended(amount=amount, recovered=told_of)
    if whole < recommendation.amount and not because.strip():
        raise LessThanRecommended(amount=amount, recovered=told_of)
    told = {"recovered": whole, "because": " ".join(because.split()), "resolved_on": on}
    changes = changed(recommendation, **told, resolved_by=standing(document, by))
    recommendation.ready()
    recommendation.version += 1
    recommendation.save()
    write(by, "resolve_audit_recommendation", recommendation, at=at, changes=changes)
    return recommendation
