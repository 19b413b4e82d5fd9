"""Xác nhận một tồn tại, kiến nghị đã được khắc phục."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.queries.closing import refuse_closed
from sogoc.areas.direction.inspections.queries.following import followed
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class RemedyNotReported(Refusal):
    "{matter} chưa được báo khắc phục. Hãy đợi đơn vị báo việc đã làm và văn bản."


class VerifiedBeforeDone(Refusal):
    "Ngày xác nhận {day} đứng trước ngày khắc phục ({done}). Hãy kiểm tra lại ngày."


class FigureUnmoved(Refusal):
    """Số liệu gắn với việc này vẫn là {value}, chưa chuyển biến. Hãy mở lại để khắc phục tiếp, hoặc ghi vì sao vẫn xác
    nhận."""


@transaction.atomic
def verify_remedy(
    *, matter: InspectionMatter, on: date, at: datetime, by: Actor, verdict: str = ""
) -> InspectionMatter:
    """By somebody else than who did it, as the policy says. Where a figure was to move and did not, whoever verifies
    says why it is enough."""
    matter = locked(matter, "agency", "unit")
    require(by, "verify_remedy", matter)
    if matter.done_on is None:
        raise RemedyNotReported(matter=str(matter).capitalize())
    refuse_closed(matter)
    if on < matter.done_on:
        raise VerifiedBeforeDone(day=on, done=matter.done_on)
    figure = followed(matter, by)
    if figure and not figure.has_moved and not verdict.strip():
        raise FigureUnmoved(value=figure.after)
    changes = changed(matter, closed_on=on, verdict=verdict.strip(), verified_by=by.key)
    fit(matter)
    matter.version += 1
    matter.save()
    write(by, "verify_remedy", matter, at=at, changes=changes)
    return matter
