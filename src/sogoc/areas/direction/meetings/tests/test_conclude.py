import pytest

from sogoc.areas.direction.meetings.actions.conclude import ConcludedAlready, conclude
from sogoc.areas.direction.meetings.queries import NoSuchFigure, reached
from sogoc.areas.direction.meetings.register import Bound, Target
from sogoc.foundations.documents.fitting import Unfit

from .builders import HALF, conclusion, meeting, ready_for_conclude

pytestmark = pytest.mark.django_db


def test_they_are_numbered_as_they_come() -> None:
    one = meeting()
    first, second = conclusion(meeting=one), conclusion(meeting=one, content="Khác", target=HALF)
    assert (first.number, second.number, second.target, second.year) == (1, 2, 50, 2023)


@pytest.mark.parametrize(
    ("bound", "value", "well"),
    [
        (Bound.AT_LEAST, 50, True),
        (Bound.AT_LEAST, 49, False),
        (Bound.AT_MOST, 50, True),
        (Bound.AT_MOST, 51, False),
    ],
)
def test_a_target_is_reached_at_its_bound(bound: Bound, value: int, *, well: bool) -> None:
    assert reached(conclusion(target=Target("dossiers_on_time_rate", bound, 50)), value) is well


def test_twice_is_once() -> None:
    one = conclusion()
    with pytest.raises(ConcludedAlready):
        conclude(**ready_for_conclude(meeting=one.meeting))


def test_it_says_something() -> None:
    with pytest.raises(Unfit):
        conclusion(content=" ")


def test_of_a_figure_that_there_is() -> None:
    with pytest.raises(NoSuchFigure):
        conclusion(target=Target("không có", Bound.AT_LEAST, 1))
