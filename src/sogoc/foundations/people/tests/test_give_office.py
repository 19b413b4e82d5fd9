from datetime import date

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.actions.give_office import (
    AlreadyHeld,
    ClosedToOffices,
    EndsBeforeItBegins,
    give_office,
)
from sogoc.foundations.people.models import Office
from sogoc.kernel.acts import NotAllowed, OwnAffair
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import SINCE, account, closed, office, ready_for_give_office

pytestmark = pytest.mark.django_db


def test_an_office_is_held_in_an_agency() -> None:
    given = office(role=Role.LEADER)
    assert given.held_at == "so/"
    assert str(given) == "Lãnh đạo cơ quan, Sở KH&CN"


def test_the_same_office_is_not_given_twice_at_a_time() -> None:
    given = office()
    for held_from in (SINCE, date(2030, 1, 1)):
        with pytest.raises(AlreadyHeld, match="từ ngày 01/01/2020"):
            give_office(**ready_for_give_office(account=given.account, held_from=held_from))
    assert Office.objects.count() == 1


def test_an_office_may_be_held_again_later_or_before() -> None:
    given = office(held_until=date(2021, 12, 31))
    office(account=given.account, held_from=date(2022, 1, 1))
    office(account=given.account, held_from=date(2019, 1, 1), held_until=date(2019, 12, 31))
    with pytest.raises(AlreadyHeld):
        office(account=given.account, held_from=date(2018, 1, 1), held_until=date(2019, 1, 1))


def test_another_role_or_agency_is_another_office() -> None:
    given = office()
    office(account=given.account, role=Role.OFFICER)
    office(account=given.account, agency=department("so-khac"))
    assert Office.objects.count() == 3


def test_an_office_does_not_end_before_it_begins() -> None:
    opened = account()
    with pytest.raises(EndsBeforeItBegins, match="31/12/2019"):
        office(account=opened, held_until=date(2019, 12, 31))
    assert office(account=opened, held_until=SINCE).held_until == SINCE


def test_an_administrator_gives_offices_where_they_reach() -> None:
    other, opened = department("so-khac"), account()
    here = holder(Role.ADMINISTRATOR, where="so/")
    office(account=opened, by=here)
    with pytest.raises(NotAllowed):
        office(account=opened, agency=other, by=here)


def test_nobody_gives_themselves_an_office() -> None:
    mine = account("quan.tri.so")
    with pytest.raises(OwnAffair, match="tự giao vai trò"):
        office(account=mine, by=holder(Role.ADMINISTRATOR, key=mine.key))


def test_a_closed_account_gets_none() -> None:
    with pytest.raises(ClosedToOffices):
        office(account=closed())
