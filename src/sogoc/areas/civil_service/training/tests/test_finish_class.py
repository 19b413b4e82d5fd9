from datetime import date, timedelta

import pytest

from sogoc.areas.civil_service.training.actions.finish_class import (
    ClassNotOpen,
    FinishedBeforeOpened,
    FinishesInTheFuture,
    NobodyAttended,
    finish_class,
)
from sogoc.areas.civil_service.training.queries.closing import ClassClosed
from sogoc.foundations.documents.fitting import Unfit

from .builders import FINISHED, OPENED, approved, course, finished, ready_for_finish_class

pytestmark = pytest.mark.django_db


def test_it_is_held_once_with_so_many_people() -> None:
    ready = ready_for_finish_class()
    one = finish_class(**ready)
    assert (one.finished_on, one.people) == (FINISHED, 25)
    with pytest.raises(ClassClosed):
        finish_class(**ready)


def test_after_it_was_opened_and_not_in_the_future() -> None:
    ready = ready_for_finish_class()
    with pytest.raises(ClassNotOpen):
        finished(training_class=approved(course=course(title="Lớp khác")))
    with pytest.raises(FinishedBeforeOpened):
        finish_class(**(ready | {"on": OPENED - timedelta(days=1)}))
    with pytest.raises(FinishesInTheFuture):
        finish_class(**(ready | {"on": date(2023, 4, 4)}))


def test_somebody_was_there() -> None:
    ready = ready_for_finish_class()
    with pytest.raises(NobodyAttended):
        finish_class(**(ready | {"people": 0}))
    with pytest.raises(Unfit):
        finish_class(**(ready | {"people": 10_000}))
