import pytest

from sogoc.areas.institutions.reviewing.actions.settle_recommendation import (
    AlreadyHandled,
    NotRecommended,
    SettledBeforeRecommended,
    SettledByItself,
    settle_recommendation,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import incoming, ready_for_cancel_number

from .builders import (
    ASKED,
    SETTLED,
    entered,
    listed,
    named,
    new_decision,
    ready_for_settle_recommendation,
    recommended,
    reviewed,
    settled,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_on_the_day_of_the_document_that_does_it_once() -> None:
    ready = ready_for_settle_recommendation()
    one = settle_recommendation(**ready)
    assert (one.settled_on, one.settled_by) == (SETTLED, new_decision())
    with pytest.raises(AlreadyHandled, match="26/2023/QĐ-UBND"):
        settle_recommendation(**ready)


def test_what_was_recommended_and_by_what_came_after() -> None:
    with pytest.raises(NotRecommended):
        settled(text=reviewed())
    one = recommended(text=reviewed(text=listed(text=named(number="", title="Khác"))))
    with pytest.raises(SettledBeforeRecommended):
        settled(text=one, document=incoming())
    with pytest.raises(NumberCancelled):
        settled(text=one, document=cancel_number(**ready_for_cancel_number()))


def test_no_text_repeals_itself() -> None:
    here = entered("27/2023/QĐ-UBND", ASKED)
    one = recommended(text=reviewed(text=listed(document=here)))
    with pytest.raises(SettledByItself):
        settled(text=one, document=here)
    again = "28/2023/QĐ-UBND"
    named_alike = recommended(text=reviewed(text=listed(text=named(number=again))))
    with pytest.raises(SettledByItself, match=again):
        settled(text=named_alike, document=entered(again, SETTLED))
