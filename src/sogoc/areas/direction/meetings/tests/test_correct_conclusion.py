import pytest

from sogoc.areas.direction.meetings.actions.correct_conclusion import correct_conclusion
from sogoc.areas.direction.meetings.queries import NoSuchFigure
from sogoc.areas.direction.meetings.register import Bound, Target
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit

from .builders import conclusion, ready_for_correct_conclusion

pytestmark = pytest.mark.django_db


def test_a_target_may_be_set_afterwards() -> None:
    one = correct_conclusion(**ready_for_correct_conclusion())
    assert (one.figure, one.bound, one.target) == ("dossiers_on_time_rate", "at_least", 50)


def test_nothing_changed_is_nothing() -> None:
    one = conclusion()
    with pytest.raises(NothingToCorrect):
        correct_conclusion(**ready_for_correct_conclusion(conclusion=one, content=one.content, target=None))


def test_it_says_something() -> None:
    with pytest.raises(Unfit):
        correct_conclusion(**ready_for_correct_conclusion(content=""))


def test_of_a_figure_that_there_is() -> None:
    target = Target("không có", Bound.AT_LEAST, 1)
    with pytest.raises(NoSuchFigure):
        correct_conclusion(**ready_for_correct_conclusion(target=target))
