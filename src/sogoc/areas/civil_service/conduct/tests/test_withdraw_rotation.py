import pytest

from sogoc.areas.civil_service.conduct.actions.withdraw_rotation import (
    RotationAlreadyWithdrawn,
    withdraw_rotation,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, ready_for_withdraw_rotation

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_withdraw_rotation()
    with pytest.raises(ReasonMissing):
        withdraw_rotation(**(ready | {"reason": ""}))
    done = withdraw_rotation(**ready)
    assert done.withdrawn_on == LATER.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi nhầm người"]
    with pytest.raises(RotationAlreadyWithdrawn):
        withdraw_rotation(**ready)
