"""Rút công bố ngày nghỉ, ngày làm bù."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.calendar.models import Announcement
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyWithdrawn(Refusal):
    "Công bố {name} đã được rút lúc {moment}: {reason}."


class WithdrawnWithoutReason(Refusal):
    "Hãy ghi vì sao rút: nhập nhầm, hay văn bản nào thay thế. Người đọc lịch về sau cần biết."


@transaction.atomic
def withdraw_announcement(
    *, announcement: Announcement, because: str, at: datetime, by: Actor
) -> Announcement:
    """It holds no more from now on; what it changed while it held can still be recounted."""
    announcement = (
        Announcement.objects.select_for_update(of=("self",)).select_related("agency").get(pk=announcement.pk)
    )
    require(by, "withdraw_announcement", announcement)
    if announcement.withdrawn_at:
        raise AlreadyWithdrawn(
            name=announcement.name,
            moment=announcement.withdrawn_at,
            reason=announcement.withdrawn_because,
        )
    if not because.strip():
        raise WithdrawnWithoutReason
    changes = changed(announcement, withdrawn_at=at, withdrawn_because=because.strip())
    announcement.save(update_fields=["withdrawn_at", "withdrawn_because"])
    write(by, "withdraw_announcement", announcement, at=at, changes=changes)
    return announcement
