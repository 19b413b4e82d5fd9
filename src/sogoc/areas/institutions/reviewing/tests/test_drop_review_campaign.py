import pytest

from sogoc.areas.institutions.reviewing.actions.drop_review_campaign import (
    CampaignListsTexts,
    drop_review_campaign,
)
from sogoc.areas.institutions.reviewing.queries.standing import CampaignDropped
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import campaign, dropped, listed, ready_for_drop_review_campaign

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_opened_by_mistake_it_is_dropped_for_a_reason_once_its_list_is_empty() -> None:
    text = listed()
    with pytest.raises(CampaignListsTexts, match="còn 1 văn bản"):
        drop_review_campaign(**ready_for_drop_review_campaign())
    dropped(text=text)
    with pytest.raises(ReasonMissing):
        drop_review_campaign(**ready_for_drop_review_campaign(reason=" "))
    one = campaign()
    ready = ready_for_drop_review_campaign(campaign=one)
    assert history_of(drop_review_campaign(**ready))[0].changes["lý do"] == [None, "Mở trùng"]
    with pytest.raises(CampaignDropped):
        drop_review_campaign(**ready)
