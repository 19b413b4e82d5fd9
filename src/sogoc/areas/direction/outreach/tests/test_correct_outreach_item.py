import pytest

from sogoc.areas.direction.outreach.actions.approve_outreach_item import ItemTakenBack
from sogoc.areas.direction.outreach.actions.correct_outreach_item import (
    OutreachItemChanged,
    correct_outreach_item,
)
from sogoc.areas.direction.outreach.queries import ManyWithoutDocument
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import approved, corrected, item, ready_for_correct_outreach_item, told, withdrawn

pytestmark = pytest.mark.django_db


def test_what_was_told_wrongly_is_told_rightly() -> None:
    done = corrected(told=told(title="Tin khác", photos=5), item=approved())
    assert (done.title, done.photos, done.version) == ("Tin khác", 5, 3)
    assert done.folded.startswith("tin khac")
    assert history_of(done)[0].changes["photos"] == [2, 5]


def test_who_read_an_older_one_is_told() -> None:
    ready = ready_for_correct_outreach_item()
    correct_outreach_item(**ready)
    with pytest.raises(OutreachItemChanged):
        correct_outreach_item(**ready)


def test_something_changes_and_fits() -> None:
    with pytest.raises(NothingToCorrect):
        corrected(item=item(told=told()), told=told())
    with pytest.raises(Unfit):
        corrected(told=told(title=""))
    with pytest.raises(ManyWithoutDocument):
        corrected(told=told(number=2))
    with pytest.raises(UnitElsewhere):
        corrected(item=item(), unit=department("khac"))


def test_what_was_taken_back_stays_so() -> None:
    with pytest.raises(ItemTakenBack):
        corrected(item=withdrawn())
