import pytest

from sogoc.areas.civil_service.conduct.actions.revoke_discipline import (
    DisciplineAlreadyRevoked,
    revoke_discipline,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, ready_for_revoke_discipline

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_revoke_discipline()
    with pytest.raises(ReasonMissing):
        revoke_discipline(**(ready | {"reason": ""}))
    done = revoke_discipline(**ready)
    assert done.revoked_on == LATER.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi nhầm người"]
    with pytest.raises(DisciplineAlreadyRevoked):
        revoke_discipline(**ready)
