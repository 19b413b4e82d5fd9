import pytest

from sogoc.areas.institutions.drafting.actions.record_votes import (
    NobodyVoted,
    NotSubmitted,
    SameVotes,
    record_votes,
)
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.days import DayTooEarly, DraftedAhead
from sogoc.areas.institutions.drafting.queries.standing import DraftingNotBegun
from sogoc.foundations.documents.fitting import Unfit

from .builders import (
    BEFORE,
    TODAY,
    TOMORROW,
    begun,
    ready_for_record_votes,
    some_dropped,
    some_unbegun,
    submitted,
    titled,
    voted,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_as_more_of_them_answer_it_is_told_again() -> None:
    ready = ready_for_record_votes()
    done = record_votes(**ready)
    assert (done.voted_on, done.votes_for, done.votes_wanting) == (TODAY, 20, 3)
    with pytest.raises(SameVotes):
        record_votes(**ready)
    assert voted(legal_document=done, agreed=23, wanting=0).votes_for == 23


def test_somebody_on_a_day_that_can_be_after_it_was_submitted() -> None:
    found = submitted()
    with pytest.raises(NobodyVoted):
        voted(legal_document=found, agreed=0, wanting=0)
    with pytest.raises(DraftedAhead):
        voted(legal_document=found, on=TOMORROW)
    with pytest.raises(DayTooEarly):
        voted(legal_document=found, on=BEFORE)
    with pytest.raises(Unfit):
        voted(legal_document=found, agreed=501)
    with pytest.raises(NotSubmitted):
        voted(legal_document=begun(legal_document=titled("Chưa trình")))


def test_what_is_open() -> None:
    with pytest.raises(LegalDocumentClosed):
        voted(legal_document=some_dropped())
    with pytest.raises(DraftingNotBegun):
        voted(legal_document=some_unbegun())
