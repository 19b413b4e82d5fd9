from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from sogoc.areas.procedures.onestop.actions.give_turns import (
    CounterTaken,
    DaysBackwards,
    NobodyWorksThen,
    NoSuchCounter,
    NotMemberThen,
    SitsElsewhere,
    give_turns,
)
from sogoc.areas.procedures.onestop.models import OnestopTurn
from sogoc.areas.procedures.onestop.queries import turns_between, week_of
from sogoc.kernel.working_days import Part

from .builders import APPOINTED, FRIDAY, MONDAY, member, point, ready_for_give_turns, turns

pytestmark = pytest.mark.django_db
SATURDAY, SUNDAY = date(2023, 2, 25), date(2023, 2, 26)


def test_each_half_day_that_the_agency_works() -> None:
    one = member()
    made = give_turns(**ready_for_give_turns(member=one, last=SUNDAY, part=Part.WHOLE))
    assert [(turn.day, turn.half) for turn in made[:3]] == [
        (MONDAY, "morning"),
        (MONDAY, "afternoon"),
        (MONDAY + timedelta(days=1), "morning"),
    ]
    assert (len(made), made[-1].day, week_of(FRIDAY)) == (10, FRIDAY, (MONDAY, SUNDAY))
    assert turns_between(one.point, MONDAY, MONDAY) == made[:2]


def test_nobody_sits_at_two_counters_at_once() -> None:
    one = turns()[0].member
    with pytest.raises(SitsElsewhere, match="buổi sáng ngày 20/02/2023"):
        give_turns(**ready_for_give_turns(member=one, counter=2, part=Part.WHOLE))
    assert len(give_turns(**ready_for_give_turns(member=one, counter=2, part=Part.AFTERNOON))) == 5


def test_nor_at_two_points() -> None:
    one = turns()[0].member
    there = member(point=point(name="Điểm 2"), account=one.account)
    with pytest.raises(SitsElsewhere, match="quầy 1 của Bộ phận Một cửa"):
        give_turns(**ready_for_give_turns(member=there))


def test_at_a_counter_sits_one() -> None:
    turns()
    other = member()
    with pytest.raises(CounterTaken):
        give_turns(**ready_for_give_turns(member=other, first=FRIDAY))
    assert OnestopTurn.objects.count() == 5


@pytest.mark.parametrize(("counter", "same_person"), [(1, False), (2, True)])
def test_the_database_says_so_too(counter: int, same_person: bool) -> None:
    turn, other = turns()[0], member()
    account = turn.account if same_person else other.account
    facts = {"day": turn.day, "half": turn.half, "counter": counter, "account": account}
    with pytest.raises(IntegrityError), transaction.atomic():
        OnestopTurn.objects.create(point=turn.point, member=other, **facts)


@pytest.mark.parametrize("counter", [0, 3])
def test_at_a_counter_that_is_there(counter: int) -> None:
    with pytest.raises(NoSuchCounter):
        turns(counter=counter)


@pytest.mark.parametrize(("first", "last"), [(FRIDAY, MONDAY), (MONDAY, MONDAY + timedelta(days=92))])
def test_days_go_forward_and_not_too_far(first: date, last: date) -> None:
    with pytest.raises(DaysBackwards):
        turns(first=first, last=last)


def test_only_who_works_there_then() -> None:
    with pytest.raises(NotMemberThen):
        turns(first=APPOINTED - timedelta(days=1), last=APPOINTED)


def test_not_when_nobody_works() -> None:
    with pytest.raises(NobodyWorksThen):
        turns(first=SATURDAY, last=SUNDAY)
