import pytest

from sogoc.areas.civil_service.training.actions.withdraw_candidate import withdraw_candidate
from sogoc.areas.civil_service.training.queries.withdrawing import TrainingWithdrawn
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, ready_for_withdraw_candidate

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_withdraw_candidate()
    with pytest.raises(ReasonMissing):
        withdraw_candidate(**(ready | {"reason": ""}))
    done = withdraw_candidate(**ready)
    assert done.withdrawn_on == LATER.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi nhầm người"]
    with pytest.raises(TrainingWithdrawn):
        withdraw_candidate(**ready)
