import pytest

from sogoc.areas.civil_service.training.actions.withdraw_training import withdraw_training
from sogoc.areas.civil_service.training.queries.withdrawing import TrainingWithdrawn
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, ready_for_withdraw_training

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_withdraw_training()
    with pytest.raises(ReasonMissing):
        withdraw_training(**(ready | {"reason": ""}))
    done = withdraw_training(**ready)
    assert done.withdrawn_on == LATER.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi nhầm người"]
    with pytest.raises(TrainingWithdrawn):
        withdraw_training(**ready)
