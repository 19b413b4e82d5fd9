from datetime import date, timedelta

import pytest

from sogoc.areas.civil_service.training.actions.end_training import (
    EndedBeforeSent,
    EndsInTheFuture,
    LeftWhy,
    TrainingEnded,
    end_training,
)
from sogoc.areas.civil_service.training.queries.withdrawing import TrainingWithdrawn
from sogoc.foundations.documents.fitting import Unfit

from .builders import FINISHED, OPENED, ended, ready_for_end_training, sent, withdrawn

pytestmark = pytest.mark.django_db


def test_completed_once() -> None:
    ready = ready_for_end_training()
    one = end_training(**ready)
    assert (one.ended_on, one.outcome, one.because) == (FINISHED, "completed", "")
    with pytest.raises(TrainingEnded, match="hoàn thành"):
        end_training(**ready)


def test_left_it_says_why() -> None:
    told = {"completed": False, "because": " "}
    with pytest.raises(LeftWhy):
        ended(**told)
    with pytest.raises(Unfit):
        ended(completed=False, because="x" * 501)
    assert ended(completed=False, because=" Chuyển  công tác").because == "Chuyển công tác"


def test_between_being_sent_and_today() -> None:
    one = sent()
    with pytest.raises(EndedBeforeSent):
        ended(training=one, on=OPENED - timedelta(days=1))
    with pytest.raises(EndsInTheFuture):
        ended(training=one, on=date(2023, 4, 4))
    with pytest.raises(TrainingWithdrawn):
        ended(training=withdrawn(training=one))
