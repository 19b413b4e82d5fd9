import pytest

from sogoc.areas.direction.initiatives.actions.correct_initiative import (
    InitiativeChanged,
    InitiativeJudged,
    correct_initiative,
)
from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import corrected, idea, initiative, ready_for_correct_initiative, recognised, withdrawn

pytestmark = pytest.mark.django_db


def test_it_is_told_rightly_and_the_journal_keeps_what_was() -> None:
    done = corrected()
    assert (done.authors, done.version) == ("Chuyên viên một cửa", 2)
    assert history_of(done)[0].changes == {"authors": ["", "Chuyên viên một cửa"]}
    assert "chuyen vien" in done.folded


def test_who_read_an_older_one_is_told() -> None:
    ready = ready_for_correct_initiative()
    correct_initiative(**ready)
    with pytest.raises(InitiativeChanged):
        correct_initiative(**ready)


def test_what_was_judged_or_withdrawn_stays() -> None:
    with pytest.raises(InitiativeJudged, match="06/3/2023"):
        corrected(initiative=recognised())
    with pytest.raises(InitiativeWithdrawn):
        corrected(initiative=withdrawn(initiative=initiative(idea=idea(year=2024))))


def test_something_changes_and_fits() -> None:
    with pytest.raises(NothingToCorrect):
        corrected(idea=idea())
    with pytest.raises(Unfit):
        corrected(initiative=initiative(idea=idea(year=2025)), idea=idea(title=""))
