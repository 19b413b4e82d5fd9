import pytest

from sogoc.areas.procedures.reconciliation.actions.settle_difference import (
    AlreadySettled,
    settle_difference,
)
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import TAKEN, ready_for_settle_difference

pytestmark = pytest.mark.django_db


def test_with_a_note_and_once() -> None:
    ready = ready_for_settle_difference()
    done = settle_difference(**ready)
    assert (done.settled_on, done.note) == (TAKEN, "Đã gỡ khỏi cổng")
    assert history_of(done)[0].act == "settle_difference"
    with pytest.raises(AlreadySettled, match="Đã gỡ khỏi cổng"):
        settle_difference(**ready)


def test_not_without_a_note() -> None:
    ready = ready_for_settle_difference()
    with pytest.raises(ReasonMissing):
        settle_difference(**(ready | {"note": " "}))
    with pytest.raises(Unfit, match="cách xử lý"):
        settle_difference(**(ready | {"note": "x" * 301}))
