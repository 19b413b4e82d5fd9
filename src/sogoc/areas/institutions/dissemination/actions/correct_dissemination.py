"""Sửa phổ biến văn bản đã ghi."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.institutions.dissemination.actions.disseminate import NotDisseminatedYet
from sogoc.areas.institutions.dissemination.actions.withdraw_dissemination import DisseminationWithdrawn
from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.areas.institutions.dissemination.queries import refuse_told
from sogoc.areas.institutions.dissemination.register import Law, Telling, columns_of
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class DisseminationChanged(Refusal):
    "“{title}” đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_dissemination(
    *,
    dissemination: Dissemination,
    version: int,
    law: Law,
    telling: Telling,
    on: date,
    at: datetime,
    by: Actor,
) -> Dissemination:
    """Which text it was, how, when and to whom it was told."""
    one = locked(dissemination, "agency")
    require(by, "correct_dissemination", one)
    if one.version != version:
        raise DisseminationChanged(title=str(one))
    if one.withdrawn_on:
        raise DisseminationWithdrawn(title=str(one), day=one.withdrawn_on)
    if on > local_day(at):
        raise NotDisseminatedYet(day=on)
    changes = changed(one, **columns_of(law, telling), told_on=on)
    if not changes:
        raise NothingToCorrect
    one.ready()
    refuse_told(one)
    one.version += 1
    one.save()
    write(by, "correct_dissemination", one, at=at, changes=changes)
    return one
