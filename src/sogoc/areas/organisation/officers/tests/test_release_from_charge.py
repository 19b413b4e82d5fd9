from datetime import timedelta

import pytest

from sogoc.areas.organisation.officers.actions.release_from_charge import (
    NothingHandedOver,
    ReleasedAlready,
    ReleasedBeforePutInCharge,
    release_from_charge,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of

from .builders import LAST_DAY, SINCE, charge, ready_for_release_from_charge, released

pytestmark = pytest.mark.django_db


def test_by_a_document_and_handed_over() -> None:
    done = release_from_charge(**ready_for_release_from_charge())
    assert (done.valid_until, done.ended_on) == (LAST_DAY, LAST_DAY + timedelta(days=1))
    assert history_of(done)[0].changes["handover"][1].startswith("Hồ sơ")
    assert done.account.notices.filter(kind="released_from_charge").count() == 1
    with pytest.raises(ReleasedAlready, match="31/01/2023"):
        released(charge=done)


def test_not_before_nor_without_a_handover_nor_by_nothing() -> None:
    one = charge()
    with pytest.raises(ReleasedBeforePutInCharge):
        released(charge=one, last_day=SINCE - timedelta(days=1))
    with pytest.raises(NothingHandedOver):
        released(charge=one, handover=" ")
    with pytest.raises(Unfit):
        released(charge=one, handover="x" * 501)
    with pytest.raises(NumberCancelled):
        released(charge=one, document=cancel_number(**ready_for_cancel_number()))
