import pytest

from sogoc.areas.institutions.drafting.actions.finish_drafting_step import (
    AnotherStep,
    IssuingIsTold,
    StepWantsDocument,
    finish_drafting_step,
)
from sogoc.areas.institutions.drafting.queries import current_step, steps_of
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.days import DayTooEarly, DraftedAhead
from sogoc.areas.institutions.drafting.queries.standing import DraftingNotBegun
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of

from .builders import (
    BEFORE,
    BEGAN,
    TODAY,
    TOMORROW,
    begun,
    come_to,
    finished,
    ready_for_finish_drafting_step,
    returned,
    some_dropped,
    some_unbegun,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_the_next_begins_the_same_day() -> None:
    done = finished(on=TODAY)
    first, second, *_ = steps_of(done)
    assert (first.done_on, second.began_on, done.step) == (TODAY, TODAY, second.name)
    assert done.drafted_on == TODAY
    assert history_of(done)[0].changes == {first.name: [None, "14/02/2023"]}


def test_what_is_submitted_is_so_by_its_document() -> None:
    done = come_to("members")
    assert done.submission is not None
    assert (done.submitted_on, done.submission.printed) == (BEGAN, "12/SKHCN-QLKH")


def test_drafted_again_it_was_drafted_on_the_first_day() -> None:
    again = finished(legal_document=returned(), on=TODAY)
    assert again.drafted_on == BEGAN


def test_the_step_that_is_meant_is_the_one_at_which_it_stands() -> None:
    ready = ready_for_finish_drafting_step()
    finish_drafting_step(**ready)
    with pytest.raises(AnotherStep, match="Gửi thẩm định"):
        finish_drafting_step(**ready)


def test_a_paper_shows_it_and_it_holds() -> None:
    found = come_to("send")
    with pytest.raises(StepWantsDocument):
        finished(legal_document=found, document=None)
    with pytest.raises(NumberCancelled):
        finished(legal_document=found, document=cancel_number(**ready_for_cancel_number()))
    assert current_step(found).key == "send"


def test_on_a_day_that_can_be_of_what_is_open() -> None:
    found = begun()
    with pytest.raises(DraftedAhead):
        finished(legal_document=found, on=TOMORROW)
    with pytest.raises(DayTooEarly):
        finished(legal_document=found, on=BEFORE)
    with pytest.raises(LegalDocumentClosed):
        finished(legal_document=some_dropped())
    with pytest.raises(DraftingNotBegun):
        finished(legal_document=some_unbegun())


def test_the_last_is_told_by_issuing() -> None:
    with pytest.raises(IssuingIsTold):
        finished(legal_document=come_to("issue"))
