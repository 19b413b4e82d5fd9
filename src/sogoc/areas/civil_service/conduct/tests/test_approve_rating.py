import pytest

from sogoc.areas.civil_service.conduct.actions.approve_rating import (
    ApprovedByItsRater,
    NotRatedYet,
    TooManyExcellent,
    approve_rating,
)
from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.conduct.queries import spread_of
from sogoc.areas.civil_service.conduct.queries.approved import RatingApproved
from sogoc.areas.civil_service.conduct.register import Level
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import LATER, LEADER, approved, approved_as, opened, rated, ready_for_approve_rating, told

pytestmark = pytest.mark.django_db


def test_by_a_leader_once_and_its_owner_is_told() -> None:
    account = employed("chuyen.vien", Role.OFFICER, some_agency())
    ready = ready_for_approve_rating(rating=rated(rating=told(rating=opened(account=account))))
    one = approve_rating(**ready)
    assert (one.level, one.approved_on) == ("good", LATER.date())
    assert Notice.objects.get(kind="rating_approved").account == account
    with pytest.raises(RatingApproved):
        approve_rating(**ready)


def test_after_the_head_and_never_by_them() -> None:
    with pytest.raises(NotRatedYet):
        approved(rating=told())
    with pytest.raises(ApprovedByItsRater):
        approved(rating=rated(by=LEADER))


def test_a_fifth_of_the_good_may_be_excellent_and_more_for_a_reason() -> None:
    for _ in range(4):
        approved_as(Level.GOOD)
    assert approved_as(Level.EXCELLENT).level == "excellent"
    with pytest.raises(TooManyExcellent, match="đã có 1 người xuất sắc"):
        approved_as(Level.EXCELLENT)
    with pytest.raises(Unfit):
        approved_as(Level.EXCELLENT, because="x" * 501)
    assert approved_as(Level.EXCELLENT, because="Thành tích nổi trội, được Tỉnh biểu dương").because
    spread = spread_of(StaffRating.objects.all(), 2023)
    assert (spread.by_level, spread.most_excellent, spread.is_beyond) == (
        {"good": 4, "excellent": 2},
        1,
        True,
    )
    assert spread_of(StaffRating.objects.all(), 2022).most_excellent is None
