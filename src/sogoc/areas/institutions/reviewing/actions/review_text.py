"""Ghi kết quả rà soát, kiểm tra, hệ thống hóa một văn bản."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.areas.institutions.reviewing.queries import asks_for_handling, results_on
from sogoc.areas.institutions.reviewing.queries.days import refuse_bad_day
from sogoc.areas.institutions.reviewing.queries.dropped import refuse_dropped
from sogoc.areas.institutions.reviewing.register import CAMPAIGN_KINDS, RESULTS, CampaignKind, Result
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyReviewed(Refusal):
    "“{title}” đã có kết quả ngày {day}: {result}. Nếu ghi nhầm, hãy rút lại kết quả ấy trước."


class SeenBeforeListed(Refusal):
    "“{title}” đưa vào danh mục ngày {day}. Ngày xem xét không thể ở trước ngày đó."


class NoSuchReviewResult(Refusal):
    "{kind} văn bản không có kết quả “{result}” vào ngày {day}. Hãy chọn một trong: {some}."


class FindingsWanted(Refusal):
    "Kết quả “{result}” phải nêu nhận xét: nội dung nào không còn phù hợp, vì sao."


@transaction.atomic
def review_text(
    *, text: ReviewedText, result: Result, on: date, at: datetime, by: Actor, findings: str = ""
) -> ReviewedText:
    """What may come of it depends on what it is looked at for, and on the day."""
    text = locked(text, "agency", "campaign__plan")
    require(by, "review_text", text)
    refuse_dropped(text)
    if text.reviewed_on:
        raise AlreadyReviewed(title=text.named, day=text.reviewed_on, result=str(text.get_result_display()))
    refuse_bad_day(text.campaign, on, at)
    if on < text.listed_on:
        raise SeenBeforeListed(title=text.named, day=text.listed_on)
    kind = CampaignKind(text.campaign.kind)
    if result not in (some := results_on(kind, on)):
        told = ", ".join(RESULTS[one] for one in some)
        raise NoSuchReviewResult(
            kind=CAMPAIGN_KINDS[kind].capitalize(), result=RESULTS[result], day=on, some=told
        )
    if asks_for_handling(kind, result, on) and not findings.strip():
        raise FindingsWanted(result=RESULTS[result])
    changes = changed(text, reviewed_on=on, result=result.value, findings=findings.strip())
    fit(text)
    text.version += 1
    text.save()
    write(by, "review_text", text, at=at, changes=changes)
    return text
