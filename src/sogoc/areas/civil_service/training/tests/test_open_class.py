from datetime import date, timedelta

import pytest

from sogoc.areas.civil_service.training.actions.open_class import (
    ClassAlreadyOpen,
    OpenedBeforeApproved,
    OpensInTheFuture,
    open_class,
)
from sogoc.areas.civil_service.training.queries.closing import ClassClosed

from .builders import OPENED, cancelled, finished, opened, ready_for_open_class, some_plan

pytestmark = pytest.mark.django_db


def test_once_and_not_after_it_is_over() -> None:
    ready = ready_for_open_class()
    assert open_class(**ready).opened_on == OPENED
    with pytest.raises(ClassAlreadyOpen, match="01/3/2023"):
        open_class(**ready)
    with pytest.raises(ClassClosed, match="bế giảng"):
        opened(training_class=finished(training_class=ready["training_class"]))


def test_not_before_it_was_approved_nor_in_the_future_nor_cancelled() -> None:
    ready = ready_for_open_class()
    with pytest.raises(OpenedBeforeApproved):
        open_class(**(ready | {"on": some_plan().issued_on - timedelta(days=1)}))
    with pytest.raises(OpensInTheFuture):
        open_class(**(ready | {"on": date(2023, 4, 4)}))
    with pytest.raises(ClassClosed, match="hủy"):
        opened(training_class=cancelled(training_class=ready["training_class"]))
