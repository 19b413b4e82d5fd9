"""Ghi người thôi làm việc ở Bộ phận Một cửa."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopMember
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyReleased(Refusal):
    "{person} đã thôi làm việc ở đây, làm đến hết ngày {day}."


class ReleasedBeforeAppointed(Refusal):
    "{person} làm việc ở đây từ ngày {day}. Ngày làm cuối cùng không thể ở trước ngày đó."


class TurnsToHandOver(Refusal):
    "{person} còn {number} buổi trực sau ngày đó, buổi đầu ngày {day}. Hãy bàn giao hoặc bỏ các buổi đó trước."


@transaction.atomic
def release_onestop_member(
    *, member: OnestopMember, last_day: date, at: datetime, by: Actor
) -> OnestopMember:
    locked(member.point)
    member = locked(member, "agency", "account", "point")
    require(by, "release_onestop_member", member)
    if member.valid_until:
        raise AlreadyReleased(person=member.account.name, day=member.valid_until)
    if last_day < member.valid_from:
        raise ReleasedBeforeAppointed(person=member.account.name, day=member.valid_from)
    left = member.turns.filter(day__gt=last_day).order_by("day")
    if first := left.first():
        raise TurnsToHandOver(person=member.account.name, number=left.count(), day=first.day)
    changes = changed(member, **ended(last_day + timedelta(days=1)))
    member.save()
    write(by, "release_onestop_member", member, at=at, changes=changes)
    return member
