from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.post_feedback_address import (
    AlreadyPosted,
    PostedBeforeItStood,
    post_feedback_address,
)
from sogoc.areas.procedures.feedback.actions.take_down_feedback_address import take_down_feedback_address
from sogoc.foundations.documents.fitting import Unfit

from .builders import (
    POSTED_UNTIL,
    posting,
    ready_for_post_feedback_address,
    ready_for_take_down_feedback_address,
)

pytestmark = pytest.mark.django_db


def test_at_a_place_once_at_a_time() -> None:
    one = posting(place="  Bảng niêm yết   tại trụ sở ")
    assert (str(one), one.held_at) == ("Bảng niêm yết tại trụ sở", "so/")
    assert posting(place="Trang thông tin điện tử").pk != one.pk
    with pytest.raises(AlreadyPosted, match="gỡ bản cũ"):
        posting()
    take_down_feedback_address(**ready_for_take_down_feedback_address(posting=one))
    with pytest.raises(AlreadyPosted):
        posting(on=POSTED_UNTIL)
    after = POSTED_UNTIL + timedelta(days=1)
    assert post_feedback_address(**ready_for_post_feedback_address(on=after)).valid_until is None


def test_only_while_the_agency_stands() -> None:
    with pytest.raises(PostedBeforeItStood):
        posting(on=date(2001, 1, 1))


@pytest.mark.parametrize("name", ["place", "address"])
def test_it_says_where_and_whom(name: str) -> None:
    with pytest.raises(Unfit):
        posting(**{name: " "})
