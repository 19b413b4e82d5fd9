"""Xếp lịch trực quầy ở Bộ phận Một cửa."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.procedures.onestop.models import OnestopMember, OnestopTurn
from sogoc.areas.procedures.onestop.register import halves_of
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.working_days import NOON, Part

MOST_DAYS = 92
"""A quarter: who plans further plans for a calendar that nobody knows yet."""


class NoSuchCounter(Refusal):
    "{point} có {counters} quầy, không có quầy {counter}."


class DaysBackwards(Refusal):
    "Ngày đầu {first} ở sau ngày cuối {last}, hoặc lịch dài hơn {most} ngày. Hãy kiểm tra lại hai ngày."


class NotMemberThen(Refusal):
    "{person} không làm việc ở {point} trong cả khoảng ngày đó. Hãy chọn người khác hoặc ngày khác."


class NobodyWorksThen(Refusal):
    "Từ {first} đến {last} không có buổi nào cơ quan làm việc."


class CounterTaken(Refusal):
    "Quầy {counter} đã có {person} trực {half} ngày {day}."


class SitsElsewhere(Refusal):
    "{person} đã trực quầy {counter} của {point} {half} ngày {day}. Không ai trực hai quầy một lúc."


@transaction.atomic
def give_turns(
    *, member: OnestopMember, counter: int, first: date, last: date, part: Part, at: datetime, by: Actor
) -> list[OnestopTurn]:
    """Each half day that the agency works, from the first day to the last; all of them or none."""
    point = locked(member.point, "agency")
    locked(member.account)
    member = locked(member, "account")
    require(by, "give_turns", point)
    if not 1 <= counter <= point.counters:
        raise NoSuchCounter(point=point.name, counters=point.counters, counter=counter)
    if not 0 <= (last - first).days < MOST_DAYS:
        raise DaysBackwards(first=first, last=last, most=MOST_DAYS)
    if not (member.holds_on(first) and member.holds_on(last)):
        raise NotMemberThen(person=member.account.name, point=point.name)
    member.point = point
    halves = _worked(member, first, last, part)
    if not halves:
        raise NobodyWorksThen(first=first, last=last)
    _refuse_taken(member, counter, halves)
    turns = [
        OnestopTurn(
            point=point, counter=counter, day=day, half=half.value, member=member, account=member.account
        )
        for day, half in halves
    ]
    for turn in turns:
        turn.save(force_insert=True)
    told = {f"Quầy {counter}, {turns[0]}": [None, f"{len(turns)} buổi"]}
    write(by, "give_turns", member, at=at, changes=told)
    return turns


def _worked(member: OnestopMember, first: date, last: date, part: Part) -> list[tuple[date, Part]]:
    """The half days of them on which the agency works."""
    timetable = timetable_of(member.point.agency)
    found = []
    for day in (first + timedelta(days=i) for i in range((last - first).days + 1)):
        windows = timetable.on(day).windows
        works = {
            Part.MORNING: any(opens < NOON for opens, _ in windows),
            Part.AFTERNOON: any(closes > NOON for _, closes in windows),
        }
        found += [(day, half) for half in halves_of(part) if works[half]]
    return found


def _refuse_taken(member: OnestopMember, counter: int, halves: list[tuple[date, Part]]) -> None:
    wanted = {(day, half.value) for day, half in halves}
    days = (halves[0][0], halves[-1][0])
    there = OnestopTurn.objects.filter(day__range=days).select_related("member__account", "point")
    for turn in there.filter(account=member.account).order_by("day"):
        if (turn.day, turn.half) in wanted:
            person, where = member.account.name, turn.point.name
            raise SitsElsewhere(
                person=person, counter=turn.counter, point=where, half=_said(turn), day=turn.day
            )
    for turn in there.filter(point=member.point, counter=counter).order_by("day"):
        if (turn.day, turn.half) in wanted:
            person = turn.member.account.name
            raise CounterTaken(counter=counter, person=person, half=_said(turn), day=turn.day)


def _said(turn: OnestopTurn) -> str:
    return str(turn.get_half_display()).lower()
