import pytest

from sogoc.areas.civil_service.conduct.actions.return_rating import NothingToReturn, return_rating
from sogoc.areas.civil_service.conduct.queries.approved import RatingApproved
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import approved, opened, rated, ready_for_return_rating, returned, told

pytestmark = pytest.mark.django_db


def test_for_a_reason_it_can_be_told_again() -> None:
    account = employed("chuyen.vien", Role.OFFICER, some_agency())
    ready = ready_for_return_rating(rating=rated(rating=told(rating=opened(account=account))))
    with pytest.raises(ReasonMissing):
        return_rating(**(ready | {"reason": " "}))
    with pytest.raises(Unfit):
        return_rating(**(ready | {"reason": "x" * 301}))
    one = return_rating(**ready)
    assert (one.told_on, one.head_level, one.own_level) == (None, "", "good")
    assert Notice.objects.get(kind="rating_returned").facts["reason"] == "Thiếu kết quả"
    assert told(rating=one).returned_because == ""


def test_not_before_it_was_told_nor_once_it_is_approved() -> None:
    with pytest.raises(NothingToReturn):
        returned(rating=opened())
    with pytest.raises(RatingApproved):
        returned(rating=approved())
