import pytest

from sogoc.areas.civil_service.conduct.actions.excuse_rotation import (
    ExcusedHow,
    NoSuchExcuse,
    excuse_rotation,
)
from sogoc.areas.civil_service.conduct.queries.closing import RotationClosed
from sogoc.areas.civil_service.conduct.register import Excuse
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit

from .builders import due, excused, ready_for_excuse_rotation, rotated

pytestmark = pytest.mark.django_db


def test_for_a_reason_that_the_law_has_and_with_words() -> None:
    ready = ready_for_excuse_rotation()
    with pytest.raises(NoSuchExcuse):
        excuse_rotation(**(ready | {"excuse": Excuse.NONE}))
    with pytest.raises(ExcusedHow):
        excuse_rotation(**(ready | {"because": " "}))
    with pytest.raises(Unfit):
        excuse_rotation(**(ready | {"because": "x" * 501}))
    done = excuse_rotation(**ready)
    assert (done.excuse, done.because) == ("no_swap", "Chỉ có một kế toán")
    with pytest.raises(NothingToCorrect):
        excuse_rotation(**ready)
    assert excused(rotation=done, excuse=Excuse.ILL).version == 3


def test_not_once_it_is_done() -> None:
    with pytest.raises(RotationClosed):
        excused(rotation=rotated(rotation=due()))
