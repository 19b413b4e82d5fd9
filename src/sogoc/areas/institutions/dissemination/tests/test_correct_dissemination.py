from datetime import timedelta

import pytest

from sogoc.areas.institutions.dissemination.actions.correct_dissemination import (
    DisseminationChanged,
    correct_dissemination,
)
from sogoc.areas.institutions.dissemination.actions.disseminate import NotDisseminatedYet
from sogoc.areas.institutions.dissemination.actions.withdraw_dissemination import DisseminationWithdrawn
from sogoc.areas.institutions.dissemination.queries import AlreadyTold
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import corrected, dissemination, law, ready_for_correct_dissemination, telling, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_the_journal_keeps_what_it_was() -> None:
    one = correct_dissemination(**ready_for_correct_dissemination())
    assert (one.means, one.people, one.version) == ("meeting", 45, 2)
    assert history_of(one)[0].changes["people"] == [None, 45]
    with pytest.raises(NothingToCorrect):
        corrected(dissemination=one)
    with pytest.raises(DisseminationChanged):
        corrected(dissemination=one, version=1)


def test_it_stays_one_and_fits() -> None:
    one, other = dissemination(), dissemination(law=law(number="", title="Khác"))
    with pytest.raises(AlreadyTold):
        corrected(dissemination=other, law=law(), telling=telling())
    with pytest.raises(Unfit):
        corrected(dissemination=other, law=law(title=""))
    with pytest.raises(NotDisseminatedYet):
        corrected(dissemination=other, on=MORNING.date() + timedelta(days=1))
    gone = withdrawn(dissemination=one)
    with pytest.raises(DisseminationWithdrawn):
        corrected(dissemination=gone)
