"""Niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import FeedbackPosting
from sogoc.areas.procedures.feedback.register import one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyPosted(Refusal):
    "Ở “{place}” đã niêm yết từ ngày {day}. Nếu địa chỉ đã đổi, hãy ghi ngày gỡ bản cũ rồi niêm yết bản mới."


class PostedBeforeItStood(Refusal):
    "{agency} không hoạt động ngày {day}. Hãy kiểm tra lại ngày niêm yết."


@transaction.atomic
def post_feedback_address(
    *, agency: Agency, place: str, address: str, on: date, at: datetime, by: Actor
) -> FeedbackPosting:
    """Once at a time in one place."""
    agency = agency_locked(agency)
    require(by, "post_feedback_address", agency)
    if on < agency.valid_from or (agency.valid_until and agency.valid_until < on):
        raise PostedBeforeItStood(agency=agency.name, day=on)
    told = {"place": one_line(place), "address": one_line(address)}
    posting = FeedbackPosting(agency=agency, **told, valid_from=on)
    fit(posting)
    same = FeedbackPosting.objects.filter(agency=agency, place=posting.place)
    before = same.order_by("valid_from").last()
    if before and (before.valid_until is None or before.valid_until >= on):
        raise AlreadyPosted(place=before.place, day=before.valid_from)
    posting.save(force_insert=True)
    write(by, "post_feedback_address", posting, at=at)
    return posting
