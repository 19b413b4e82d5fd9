import pytest

from sogoc.areas.civil_service.conduct.actions.rate_staff import (
    RatedByThemself,
    RatedSoAlready,
    RatedWithoutALevel,
    SelfRatingAwaited,
    rate_staff,
)
from sogoc.areas.civil_service.conduct.queries.approved import RatingApproved
from sogoc.areas.civil_service.conduct.queries.capping import RatedTooHigh
from sogoc.areas.civil_service.conduct.register import Level
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.acts import OwnAffair
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    HEAD,
    approved,
    disciplined,
    judged,
    opened,
    owned,
    rated,
    ready_for_rate_staff,
    revoked,
    rule,
    told,
)

pytestmark = pytest.mark.django_db


def test_by_the_head_after_they_told_and_the_leaders_are_told() -> None:
    leader = employed("giam.doc", Role.LEADER, some_agency())
    one = rate_staff(**ready_for_rate_staff(level=Level.EXCELLENT))
    assert (one.head_level, one.rated_by, one.level) == ("excellent", HEAD.key, "")
    assert Notice.objects.get(kind="rating_waits").account == leader
    with pytest.raises(SelfRatingAwaited):
        rated(rating=opened())
    with pytest.raises(RatingApproved):
        rated(rating=approved())


def test_never_by_the_person() -> None:
    account = employed("truong.phong", Role.DIVISION_HEAD, some_agency())
    with pytest.raises(OwnAffair):
        rated(rating=told(rating=opened(account=account)))
    both = holder(Role.OFFICE, Role.LEADER, key="account:hai.vai")
    with pytest.raises(RatedByThemself):
        rated(rating=told(by=both), by=both)


def test_the_same_again_is_no_other_rating() -> None:
    one = rated()
    with pytest.raises(RatedSoAlready):
        rated(rating=one, level=Level(one.head_level))


def test_a_level_that_fits() -> None:
    one = told()
    with pytest.raises(RatedWithoutALevel):
        rated(rating=one, level=Level.NONE)
    with pytest.raises(Unfit):
        rated(rating=one, words="x" * 2001)


def test_who_was_disciplined_in_the_year_did_not_complete_their_tasks() -> None:
    one, month = told(), None
    wrong = disciplined(staff=one.staff)
    with pytest.raises(RatedTooHigh, match="đã bị kỷ luật"):
        rated(rating=one, level=Level.COMPLETED)
    month = told(rating=opened(staff=one.staff, month=6))
    assert rated(rating=month).head_level == "good"
    revoked(discipline=wrong)
    assert rated(rating=one).head_level == "good"


def test_who_missed_criteria_is_capped_by_the_rules_of_the_agency() -> None:
    rule(missed=1, at_most=Level.GOOD)
    rule(missed=2, at_most=Level.COMPLETED)
    one = told()
    judged(criterion=owned(staff=one.staff))
    with pytest.raises(RatedTooHigh, match=r"không đạt 1 tiêu chí.*hoàn thành tốt nhiệm vụ.*32/QĐ-SKHCN"):
        rated(rating=one, level=Level.EXCELLENT)
    judged(criterion=owned(staff=one.staff, code="2.3.2"))
    with pytest.raises(RatedTooHigh, match="không đạt 2"):
        rated(rating=one, level=Level.GOOD)
    older = document("01/QĐ-SKHCN")
    rule(since=2022, missed=2, at_most=Level.NOT_COMPLETED, document=older)
    assert rated(rating=one, level=Level.COMPLETED).head_level == "completed"
