"""Bỏ buổi trực đã xếp."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopMember
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import day as written
from sogoc.kernel.vietnamese import local_day


class NoTurns(Refusal):
    "{person} không có buổi trực nào từ {first} đến {last}."


class TurnsGone(Refusal):
    "Buổi trực ngày {day} đã qua, không bỏ được nữa. Hãy chọn từ hôm nay trở đi."


@transaction.atomic
def drop_turns(
    *, member: OnestopMember, first: date, last: date, reason: str, at: datetime, by: Actor
) -> OnestopMember:
    """A plan that nobody will keep; what was kept already stays."""
    point = locked(member.point, "agency")
    member = locked(member, "account", "agency", "point")
    require(by, "drop_turns", point)
    reason = reason_given(reason)
    turns = member.turns.filter(day__range=(first, last)).order_by("day")
    one = turns.first()
    if one is None:
        raise NoTurns(person=member.account.name, first=first, last=last)
    if one.day < local_day(at):
        raise TurnsGone(day=one.day)
    told = {"số buổi trực": [str(turns.count()), None], "lý do": [None, reason]}
    told["khoảng ngày"] = [f"{written(first)} – {written(last)}", None]
    turns.delete()
    write(by, "drop_turns", member, at=at, changes=told)
    return member
