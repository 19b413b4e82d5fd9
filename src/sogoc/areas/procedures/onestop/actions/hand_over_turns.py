"""Bàn giao buổi trực cho người khác."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopMember, OnestopTurn
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import Changes, write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingToHandOver(Refusal):
    "{person} không có buổi trực nào từ {first} đến {last}."


class NotAtThisPoint(Refusal):
    "{person} không làm việc ở {point} trong cả khoảng ngày đó. Hãy chọn người khác."


class BusyThen(Refusal):
    "{person} đã trực {half} ngày {day}. Hãy chọn người khác, hoặc bàn giao riêng những ngày khác."


@transaction.atomic
def hand_over_turns(
    *, member: OnestopMember, to: OnestopMember, first: date, last: date, reason: str, at: datetime, by: Actor
) -> list[OnestopTurn]:
    """Who is away, on leave or elsewhere, hands over all turns of those days; whose they were stays with them."""
    point = locked(member.point, "agency")
    for account in sorted((member.account, to.account), key=lambda one: one.pk):
        locked(account)
    member, to = locked(member, "account"), locked(to, "account")
    require(by, "hand_over_turns", point)
    reason = reason_given(reason)
    turns = list(member.turns.filter(day__range=(first, last)).order_by("day", "-half"))
    if not turns:
        raise NothingToHandOver(person=member.account.name, first=first, last=last)
    days = (turns[0].day, turns[-1].day)
    if to.point_id != point.pk or not (to.holds_on(days[0]) and to.holds_on(days[1])):
        raise NotAtThisPoint(person=to.account.name, point=point.name)
    wanted = {(turn.day, turn.half) for turn in turns}
    for busy in OnestopTurn.objects.filter(account=to.account, day__range=days):
        if (busy.day, busy.half) in wanted:
            half = str(busy.get_half_display()).lower()
            raise BusyThen(person=to.account.name, half=half, day=busy.day)
    for turn in turns:
        turn.instead_of = turn.instead_of or member
        turn.member, turn.account = to, to.account
        turn.save(update_fields=["member", "account", "instead_of"])
    told: Changes = {
        "người trực": [member.account.name, to.account.name],
        "lý do": [None, reason],
        "số buổi trực": [None, str(len(turns))],
    }
    write(by, "hand_over_turns", member, at=at, changes=told, held_at=point.held_at)
    return turns
