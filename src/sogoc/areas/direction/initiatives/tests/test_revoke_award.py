import pytest

from sogoc.areas.direction.initiatives.actions.revoke_award import AwardAlreadyRevoked, revoke_award
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import ready_for_revoke_award

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_revoke_award()
    with pytest.raises(ReasonMissing):
        revoke_award(**(ready | {"reason": ""}))
    done = revoke_award(**ready)
    assert done.revoked_on == MORNING.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi nhầm đơn vị"]
    with pytest.raises(AwardAlreadyRevoked):
        revoke_award(**ready)
