import pytest

from sogoc.areas.institutions.reviewing.actions.open_review_campaign import (
    CampaignAlreadyOpen,
    NoReviewPlan,
    open_review_campaign,
)
from sogoc.areas.institutions.reviewing.queries import campaigns_held
from sogoc.areas.institutions.reviewing.register import CampaignKind
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, incoming, numbered, ready_for_cancel_number

from .builders import (
    LISTED,
    PLANNED,
    dropped_campaign,
    entered,
    listed,
    named,
    ready_for_open_review_campaign,
    reviewed,
    settled,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_by_a_plan_of_its_own_or_of_those_above() -> None:
    one = open_review_campaign(**ready_for_open_review_campaign(title=" Rà soát  năm 2023 "))
    assert (str(one), one.opened_on, one.held_at) == ("Rà soát năm 2023", PLANNED, "so/")
    above = incoming("10/KH-UBND", summary="Rà soát trên địa bàn tỉnh")
    both = open_review_campaign(**ready_for_open_review_campaign(document=above))
    assert [both.plan, one.plan.printed] == [above, "11/KH-SKHCN"]


def test_once_for_one_thing_by_one_plan_unless_it_was_dropped() -> None:
    one = open_review_campaign(**ready_for_open_review_campaign())
    with pytest.raises(CampaignAlreadyOpen, match="Đã mở đợt rà soát theo 11/KH-SKHCN"):
        open_review_campaign(**ready_for_open_review_campaign())
    assert open_review_campaign(**ready_for_open_review_campaign(kind=CampaignKind.CHECK)).pk != one.pk
    dropped_campaign(campaign=one)
    assert open_review_campaign(**ready_for_open_review_campaign()).pk != one.pk


def test_its_plan_plans_and_stands() -> None:
    report = entered("95/BC-SKHCN", LISTED)
    with pytest.raises(NoReviewPlan, match="là báo cáo"):
        open_review_campaign(**ready_for_open_review_campaign(document=report))
    cancelled = cancel_number(**ready_for_cancel_number(document=numbered(kind="decision")))
    with pytest.raises(NumberCancelled):
        open_review_campaign(**ready_for_open_review_campaign(document=cancelled))
    for wrong in ({"title": " "}, {"year": 1999}):
        with pytest.raises(Unfit):
            open_review_campaign(**ready_for_open_review_campaign(**wrong))


def test_how_far_it_has_come() -> None:
    settled()
    for title in ("Hai", "Ba"):
        listed(text=named(number="", title=title))
    reviewed(text=listed(text=named(number="", title="Bốn")))
    (one,) = campaigns_held(OFFICE, None, 2023)
    assert (one.listed, one.reviewed, one.recommended, one.settled) == (4, 2, 1, 1)
