import pytest

from sogoc.areas.institutions.drafting.actions.ask_opinions import (
    AnswerDueBeforeAsked,
    AskedAlready,
    NobodyAsked,
    ask_opinions,
)
from sogoc.areas.institutions.drafting.queries import opinions_told
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.days import DayTooEarly, DraftedAhead
from sogoc.areas.institutions.drafting.queries.standing import DraftingNotBegun
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import (
    BEFORE,
    TODAY,
    TOMORROW,
    asked,
    begun,
    ready_for_ask_opinions,
    some_dropped,
    some_unbegun,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_each_is_asked_once() -> None:
    ready = ready_for_ask_opinions(whom=["Sở Tư pháp ", "", "Sở Tư pháp", "Sở Tài chính"])
    made = ask_opinions(**ready)
    assert [one.whom for one in made] == ["Sở Tư pháp", "Sở Tài chính"]
    assert {one.letter for one in made} == {ready["document"]}
    with pytest.raises(AskedAlready, match="Sở Tư pháp"):
        ask_opinions(**ready)
    told = opinions_told(ready["legal_document"], TOMORROW)
    assert (told.asked, told.answered, told.late) == (2, 0, 2)


def test_somebody_by_a_day_and_by_a_letter_that_holds() -> None:
    found = begun()
    with pytest.raises(NobodyAsked):
        asked(legal_document=found, whom=[" "])
    with pytest.raises(AnswerDueBeforeAsked):
        asked(legal_document=found, due_on=BEFORE)
    with pytest.raises(NumberCancelled):
        asked(legal_document=found, document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        asked(legal_document=found, whom=["x" * 201])


def test_on_a_day_that_can_be_about_what_is_open() -> None:
    found = begun()
    with pytest.raises(DraftedAhead):
        asked(legal_document=found, on=TOMORROW, due_on=TOMORROW)
    with pytest.raises(DayTooEarly):
        asked(legal_document=found, on=BEFORE)
    with pytest.raises(LegalDocumentClosed):
        asked(legal_document=some_dropped())
    with pytest.raises(DraftingNotBegun):
        asked(legal_document=some_unbegun())
    assert asked(legal_document=found, on=TODAY, document=None)
