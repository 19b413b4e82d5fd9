import pytest

from sogoc.areas.civil_service.conduct.actions.rate_self import NoLevelTold, SelfRatedAlready, rate_self
from sogoc.areas.civil_service.conduct.queries.approved import RatingApproved
from sogoc.areas.civil_service.conduct.register import Level
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.acts import Actor, NotAllowed
from sogoc.kernel.roles import Role

from .builders import approved, opened, ready_for_rate_self, told

pytestmark = pytest.mark.django_db


def test_whose_it_is_tells_of_themself_once_and_the_head_is_told() -> None:
    account = employed("chuyen.vien", Role.OFFICER, some_agency())
    head = employed("truong.phong", Role.DIVISION_HEAD, some_agency())
    ready = ready_for_rate_self(rating=opened(account=account), by=Actor(account.key, "Chuyên viên"))
    one = rate_self(**ready)
    assert (one.own_level, one.teller) == ("good", account.key)
    assert Notice.objects.get(kind="rating_waits").account == head
    with pytest.raises(SelfRatedAlready):
        rate_self(**ready)


def test_nobody_else_does_but_the_office() -> None:
    account = employed("chuyen.vien", Role.OFFICER, some_agency())
    with pytest.raises(NotAllowed):
        told(rating=opened(account=account), by=Actor("account:khac", "Người khác"))
    assert told(rating=opened()).teller == "account:van.phong"


def test_a_level_is_told_until_it_is_approved() -> None:
    one = opened()
    with pytest.raises(NoLevelTold):
        told(rating=one, level=Level.NONE)
    with pytest.raises(Unfit):
        told(rating=one, words="x" * 2001)
    with pytest.raises(RatingApproved):
        told(rating=approved())
