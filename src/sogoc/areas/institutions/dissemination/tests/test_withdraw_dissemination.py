import pytest

from sogoc.areas.institutions.dissemination.actions.withdraw_dissemination import (
    DisseminationWithdrawn,
    withdraw_dissemination,
)
from sogoc.areas.institutions.dissemination.queries import Wanted, disseminations_wanted
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import OFFICE

from .builders import dissemination, ready_for_withdraw_dissemination

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_for_a_reason_once() -> None:
    one = dissemination()
    with pytest.raises(ReasonMissing):
        withdraw_dissemination(**ready_for_withdraw_dissemination(dissemination=one, reason=" "))
    done = withdraw_dissemination(**ready_for_withdraw_dissemination(dissemination=one))
    assert list(disseminations_wanted(OFFICE, Wanted(withdrawn=True))) == [done]
    assert not disseminations_wanted(OFFICE, Wanted()).exists()
    with pytest.raises(DisseminationWithdrawn):
        withdraw_dissemination(**ready_for_withdraw_dissemination(dissemination=one))
