"""Ghi kiến nghị sau kiểm toán, thanh tra."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.audits.models import AuditRecommendation
from sogoc.areas.public_finance.audits.register import OF_MONEY, REMEDIES, Recommended
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.money import Money, whole_dong


class RecommendedAlready(Refusal):
    "Theo {number} đã ghi kiến nghị này. Hãy kiểm tra lại nội dung."


class MoneyMissing(Refusal):
    "Kiến nghị “{remedy}” phải có số tiền. Hãy ghi số tiền mà kết luận nêu."


class MoneyNotMeant(Refusal):
    "Kiến nghị “{remedy}” không phải kiến nghị về tiền. Hãy bỏ số tiền, hoặc chọn loại kiến nghị khác."


class DueBeforeRecommended(Refusal):
    "Kiến nghị ngày {day}. Thời hạn thực hiện không thể ở trước ngày đó."


@transaction.atomic
def enter_audit_recommendation(
    *,
    agency: Agency,
    recommended: Recommended,
    document: Document,
    at: datetime,
    by: Actor,
    amount: Money | None = None,
) -> AuditRecommendation:
    """Of the conclusion that makes it, on its day."""
    agency = agency_locked(agency)
    require(by, "enter_audit_recommendation", agency)
    conclusion, whole = standing(document, by), whole_dong(amount) if amount else 0
    if bool(whole) is not (recommended.remedy in OF_MONEY):
        refusal = MoneyNotMeant if whole else MoneyMissing
        raise refusal(remedy=REMEDIES[recommended.remedy])
    if recommended.due_on and recommended.due_on < conclusion.issued_on:
        raise DueBeforeRecommended(day=conclusion.issued_on)
    made = AuditRecommendation(agency=agency, **recommended.columns, amount=whole, conclusion=conclusion)
    made.recommended_on = conclusion.issued_on
    made.ready()
    same = {"conclusion": conclusion, "content": made.content, "remedy": made.remedy, "withdrawn_on": None}
    if AuditRecommendation.objects.filter(agency=agency, **same).exists():
        raise RecommendedAlready(number=conclusion.printed)
    made.save(force_insert=True)
    write(by, "enter_audit_recommendation", made, at=at)
    return made
