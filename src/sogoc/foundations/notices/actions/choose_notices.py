"""Chọn cách nhận thông báo."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.models import Preference
from sogoc.foundations.notices.queries import preference_of
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Place, Refusal, require


class NoSuchHour(Refusal):
    "Không có giờ {hour}. Hãy chọn một giờ từ 0 đến 23."


class ChosenAlready(Refusal):
    "Bạn đang nhận thông báo đúng như vậy, nên không có gì để thay đổi."


@transaction.atomic
def choose_notices(*, account: Account, digest: bool, hour: int, at: datetime, by: Actor) -> Preference:
    """`digest`: one letter a day with what is unread, not before `hour`."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    require(by, "choose_notices", Place("", belongs_to=account.key))
    if not 0 <= hour <= 23:
        raise NoSuchHour(hour=hour)
    preference = preference_of(account)
    changes = changed(preference, digest=digest, hour=hour)
    if not changes:
        raise ChosenAlready
    preference.save()
    write(by, "choose_notices", preference, at=at, changes=changes)
    return preference
