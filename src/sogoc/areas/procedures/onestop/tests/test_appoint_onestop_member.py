from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.appoint_onestop_member import (
    AlreadyMember,
    NoOfficeHere,
    appoint_onestop_member,
)
from sogoc.areas.procedures.onestop.queries import appointable, members_on
from sogoc.areas.procedures.onestop.queries.opening import PointClosedThen, PointNotOpen
from sogoc.areas.procedures.onestop.register import Duty
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.actions.close_account import close_account
from sogoc.foundations.people.tests.builders import ready_for_close_account

from .builders import (
    APPOINTED,
    LAST_DAY,
    OPENED,
    closed,
    member,
    ready_for_appoint_onestop_member,
    released,
    some_point,
    worker,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_from_its_day() -> None:
    one = member(duty=Duty.SUBSTITUTE)
    assert (one.duty, one.held_at, members_on(one.point, APPOINTED)) == ("substitute", "so/", [one])
    assert members_on(one.point, APPOINTED - DAY) == []


def test_only_who_holds_an_office_here() -> None:
    stranger = worker(department("noi-khac"))
    with pytest.raises(NoOfficeHere):
        member(account=stranger)
    gone = worker()
    close_account(**ready_for_close_account(account=gone))
    gone.refresh_from_db()
    with pytest.raises(NoOfficeHere):
        member(account=gone)
    known = worker()
    assert list(appointable(some_point(), APPOINTED)) == [known]


def test_not_twice_but_again_afterwards() -> None:
    one = released()
    again = ready_for_appoint_onestop_member(point=one.point, account=one.account, on=LAST_DAY)
    with pytest.raises(AlreadyMember):
        appoint_onestop_member(**again)
    assert appoint_onestop_member(**(again | {"on": LAST_DAY + DAY})).pk != one.pk


@pytest.mark.parametrize("day", [OPENED - DAY, date(2001, 1, 1)])
def test_only_while_the_point_is_open(day: date) -> None:
    with pytest.raises(PointNotOpen, match="không mở cửa"):
        member(on=day)


def test_nor_after_it_closed() -> None:
    shut = closed()
    with pytest.raises(PointClosedThen, match="31/3/2023"):
        member(point=shut, on=LAST_DAY + DAY)
