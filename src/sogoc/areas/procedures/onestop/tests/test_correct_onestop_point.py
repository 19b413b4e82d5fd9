import pytest

from sogoc.areas.procedures.onestop.actions.correct_onestop_point import (
    CounterInUse,
    NameOfAnother,
    PointChanged,
    correct_onestop_point,
)
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import point, ready_for_correct_onestop_point, turns

pytestmark = pytest.mark.django_db


def test_it_moves_and_the_journal_keeps_where_it_was() -> None:
    done = correct_onestop_point(**ready_for_correct_onestop_point())
    assert (done.address, done.counters, done.version) == ("Số 9 đường Trần Phú", 3, 2)
    assert history_of(done)[0].changes["address"] == ["Số 1 đường Hùng Vương", "Số 9 đường Trần Phú"]


def test_who_read_an_older_one_is_told() -> None:
    ready = ready_for_correct_onestop_point()
    correct_onestop_point(**ready)
    with pytest.raises(PointChanged):
        correct_onestop_point(**ready)


def test_something_must_change() -> None:
    found = point()
    same = {"address": found.address, "counters": found.counters}
    with pytest.raises(NothingToCorrect):
        correct_onestop_point(**ready_for_correct_onestop_point(point=found, **same))
    with pytest.raises(Unfit, match="số quầy"):
        correct_onestop_point(**ready_for_correct_onestop_point(point=found, counters=0))


def test_its_name_is_its_own() -> None:
    point(name="Điểm 2")
    with pytest.raises(NameOfAnother):
        correct_onestop_point(**ready_for_correct_onestop_point(name="Điểm 2"))


def test_a_counter_with_somebody_at_it_stays() -> None:
    found = turns(counter=2)[0].point
    with pytest.raises(CounterInUse, match="Quầy 2"):
        correct_onestop_point(**ready_for_correct_onestop_point(point=found, counters=1))
