import pytest

from sogoc.areas.direction.outreach.actions.withdraw_outreach_item import (
    ItemAlreadyTakenBack,
    withdraw_outreach_item,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import approved, ready_for_withdraw_outreach_item

pytestmark = pytest.mark.django_db


def test_it_is_taken_back_once_for_a_reason() -> None:
    ready = ready_for_withdraw_outreach_item(item=approved())
    with pytest.raises(ReasonMissing):
        withdraw_outreach_item(**(ready | {"reason": " "}))
    done = withdraw_outreach_item(**ready)
    assert done.withdrawn_on == MORNING.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Ghi hai lần"]
    with pytest.raises(ItemAlreadyTakenBack):
        withdraw_outreach_item(**ready)
