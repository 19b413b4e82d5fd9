"""Đánh dấu mọi thông báo đã đọc."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.models import place_of
from sogoc.foundations.notices.queries import unread
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Place, Refusal, require


class NothingUnread(Refusal):
    "Bạn không còn thông báo nào chưa đọc."


@transaction.atomic
def read_every_notice(*, account: Account, at: datetime, by: Actor) -> int:
    """Those that had happened by then; what came while the page was open stays unread."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    require(by, "read_every_notice", Place("", belongs_to=account.key))
    if not (read := unread(account).filter(happened_at__lte=at).update(read_at=at)):
        raise NothingUnread
    write(by, "read_every_notice", account, at=at, held_at=place_of(account))
    return read
