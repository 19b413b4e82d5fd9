"""Đánh dấu thông báo đã đọc."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.models import Notice
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyRead(Refusal):
    "Thông báo này đã được đánh dấu là đã đọc."


@transaction.atomic
def read_notice(*, notice: Notice, at: datetime, by: Actor) -> Notice:
    notice = Notice.objects.select_for_update(of=("self",)).select_related("account").get(pk=notice.pk)
    require(by, "read_notice", notice)
    if notice.read_at:
        raise AlreadyRead
    notice.read_at = at
    notice.save(update_fields=["read_at"])
    write(by, "read_notice", notice, at=at)
    return notice
