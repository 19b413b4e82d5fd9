import pytest

from sogoc.areas.direction.initiatives.actions.withdraw_initiative import (
    HonouredAlready,
    InitiativeWithdrawn,
    withdraw_initiative,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import award, ready_for_withdraw_initiative, recognised, revoked

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_withdraw_initiative()
    with pytest.raises(ReasonMissing):
        withdraw_initiative(**(ready | {"reason": ""}))
    done = withdraw_initiative(**ready)
    assert done.withdrawn_on == MORNING.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Đăng ký trùng"]
    with pytest.raises(InitiativeWithdrawn):
        withdraw_initiative(**ready)


def test_not_while_somebody_is_honoured_for_it() -> None:
    one = recognised()
    honour = award(initiative=one)
    ready = ready_for_withdraw_initiative(initiative=one)
    with pytest.raises(HonouredAlready, match="hủy khen thưởng"):
        withdraw_initiative(**ready)
    revoked(award=honour)
    assert withdraw_initiative(**ready).withdrawn_on
