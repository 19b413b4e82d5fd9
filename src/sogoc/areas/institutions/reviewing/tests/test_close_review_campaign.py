import pytest

from sogoc.areas.institutions.reviewing.actions.close_review_campaign import (
    CampaignClosed,
    ReportedBeforeThePlan,
    TextsUnseen,
    close_review_campaign,
)
from sogoc.areas.institutions.reviewing.queries.standing import CampaignDropped
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import incoming, ready_for_cancel_number

from .builders import (
    SETTLED,
    campaign,
    closed_campaign,
    dropped,
    dropped_campaign,
    listed,
    named,
    ready_for_close_review_campaign,
    reviewed,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_once_everything_was_looked_at_by_its_report() -> None:
    one, other = listed(), listed(text=named(number="", title="Quyết định khác"))
    with pytest.raises(TextsUnseen, match="Còn 2 văn bản"):
        closed_campaign()
    reviewed(text=one)
    dropped(text=other)
    done = close_review_campaign(**ready_for_close_review_campaign())
    assert (done.closed_on, done.report.printed) == (SETTLED, "95/BC-SKHCN")
    with pytest.raises(CampaignClosed):
        closed_campaign()


def test_the_report_is_of_this_campaign_and_stands() -> None:
    with pytest.raises(ReportedBeforeThePlan):
        closed_campaign(document=incoming())
    with pytest.raises(NumberCancelled):
        closed_campaign(document=cancel_number(**ready_for_cancel_number()))
    one = campaign()
    dropped_campaign(campaign=one)
    with pytest.raises(CampaignDropped):
        closed_campaign(campaign=one)
