from datetime import timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.hand_over_turns import (
    BusyThen,
    NotAtThisPoint,
    NothingToHandOver,
    hand_over_turns,
)
from sogoc.areas.procedures.onestop.models import OnestopTurn
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import FRIDAY, MONDAY, member, point, ready_for_hand_over_turns, turns

pytestmark = pytest.mark.django_db
TUESDAY = MONDAY + timedelta(days=1)


def test_leave_is_handed_over_and_known_as_such() -> None:
    ready = ready_for_hand_over_turns(last=TUESDAY)
    given = hand_over_turns(**ready)
    assert [(turn.day, turn.member, turn.instead_of) for turn in given] == [
        (MONDAY, ready["to"], ready["member"]),
        (TUESDAY, ready["to"], ready["member"]),
    ]
    assert ready["member"].turns.count() == 3
    assert history_of(ready["member"])[0].changes["lý do"] == [None, "Nghỉ phép"]


def test_handed_on_they_stay_whose_they_were() -> None:
    ready = ready_for_hand_over_turns()
    hand_over_turns(**ready)
    third = member()
    hand_over_turns(**ready_for_hand_over_turns(member=ready["to"], to=third))
    assert {turn.instead_of for turn in OnestopTurn.objects.all()} == {ready["member"]}


def test_not_to_who_sits_elsewhere_then() -> None:
    busy = member()
    turns(member=busy, counter=2, first=FRIDAY)
    with pytest.raises(BusyThen, match="buổi sáng ngày 24/02/2023"):
        hand_over_turns(**ready_for_hand_over_turns(to=busy))
    assert busy.turns.count() == 1


def test_only_to_who_works_at_the_point() -> None:
    elsewhere = member(point=point(name="Điểm 2"))
    mine = turns(member=member(point=point(name="Điểm 1")))[0].member
    with pytest.raises(NotAtThisPoint):
        hand_over_turns(**ready_for_hand_over_turns(member=mine, to=elsewhere))
    later = member(point=mine.point, on=TUESDAY)
    with pytest.raises(NotAtThisPoint):
        hand_over_turns(**ready_for_hand_over_turns(member=mine, to=later))


def test_something_is_handed_over_for_a_reason() -> None:
    one = member()
    with pytest.raises(NothingToHandOver):
        hand_over_turns(**ready_for_hand_over_turns(member=one))
    with pytest.raises(ReasonMissing):
        hand_over_turns(**ready_for_hand_over_turns(reason=" "))
