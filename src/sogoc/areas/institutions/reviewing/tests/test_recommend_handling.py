from datetime import timedelta

import pytest

from sogoc.areas.institutions.reviewing.actions.recommend_handling import (
    AlreadyRecommended,
    NothingAskedFor,
    NotReviewedYet,
    RecommendedAfterItsPaper,
    RecommendedBeforeReviewed,
    recommend_handling,
)
from sogoc.areas.institutions.reviewing.queries import Wanted, texts_wanted
from sogoc.areas.institutions.reviewing.register import Result
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number

from .builders import (
    ASKED,
    SEEN,
    letter,
    listed,
    named,
    ready_for_recommend_handling,
    recommended,
    reviewed,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_by_a_document_that_tells_of_it_once() -> None:
    ready = ready_for_recommend_handling(on=SEEN)
    one = recommend_handling(**ready)
    assert (one.recommended_on, one.recommended_by) == (SEEN, letter())
    assert list(texts_wanted(OFFICE, Wanted(state="recommended"))) == [one]
    with pytest.raises(AlreadyRecommended, match="90/SKHCN-VP"):
        recommend_handling(**ready)


def test_of_what_was_looked_at_and_asks_for_something() -> None:
    one = listed()
    with pytest.raises(NotReviewedYet):
        recommended(text=one)
    with pytest.raises(NothingAskedFor, match="giữ nguyên"):
        recommended(text=reviewed(text=one, result=Result.KEEP))


def test_between_the_review_and_the_paper() -> None:
    one = reviewed()
    with pytest.raises(RecommendedBeforeReviewed):
        recommended(text=one, on=SEEN - timedelta(days=1))
    with pytest.raises(RecommendedAfterItsPaper):
        recommended(text=one, on=ASKED + timedelta(days=1))
    other = reviewed(text=listed(text=named(number="", title="Khác")))
    with pytest.raises(NumberCancelled):
        recommended(text=other, document=cancel_number(**ready_for_cancel_number()))
