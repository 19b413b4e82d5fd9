from datetime import date, timedelta

import pytest

from sogoc.areas.institutions.reviewing.actions.review_text import (
    AlreadyReviewed,
    FindingsWanted,
    NoSuchReviewResult,
    SeenBeforeListed,
    review_text,
)
from sogoc.areas.institutions.reviewing.queries import Wanted, results_on, texts_wanted
from sogoc.areas.institutions.reviewing.queries.days import BeforeThePlan, ReviewedAhead
from sogoc.areas.institutions.reviewing.queries.dropped import TextDropped
from sogoc.areas.institutions.reviewing.register import CampaignKind, Result
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE

from .builders import (
    LISTED,
    PLANNED,
    SEEN,
    campaign,
    dropped,
    listed,
    named,
    ready_for_review_text,
    reviewed,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_what_came_of_it_once() -> None:
    ready = ready_for_review_text()
    one = review_text(**ready)
    assert (one.reviewed_on, one.result, one.version) == (SEEN, "replace", 2)
    with pytest.raises(AlreadyReviewed, match="thay thế"):
        review_text(**ready)
    assert list(texts_wanted(OFFICE, Wanted(state="to_recommend"))) == [one]


def test_what_is_kept_needs_no_word_what_is_not_does() -> None:
    one = listed()
    with pytest.raises(FindingsWanted):
        reviewed(text=one, findings=" ")
    with pytest.raises(Unfit):
        reviewed(text=one, findings="x" * 5001)
    assert reviewed(text=one, result=Result.KEEP, findings="").result == "keep"
    assert not texts_wanted(OFFICE, Wanted(state="to_recommend")).exists()


def test_what_may_come_of_it_depends_on_what_it_is_looked_at_for() -> None:
    checking = listed(campaign=campaign(kind=CampaignKind.CHECK))
    with pytest.raises(NoSuchReviewResult, match="Kiểm tra, xử lý văn bản không có kết quả “giữ nguyên”"):
        reviewed(text=checking, result=Result.KEEP)
    assert reviewed(text=checking, result=Result.LAWFUL, findings="").result == "lawful"
    for kind in CampaignKind:
        before, after = results_on(kind, date(2015, 1, 1)), results_on(kind, date(2026, 1, 1))
        assert set(before) == set(after)


def test_on_a_day_that_can_be() -> None:
    late = listed(on=LISTED + timedelta(days=1))
    with pytest.raises(SeenBeforeListed):
        reviewed(text=late, on=LISTED)
    with pytest.raises(BeforeThePlan):
        reviewed(text=late, on=PLANNED - timedelta(days=1))
    with pytest.raises(ReviewedAhead):
        reviewed(text=late, on=date(2023, 4, 1))
    with pytest.raises(TextDropped):
        reviewed(text=dropped(text=listed(text=named(number="", title="Khác"))))
