from datetime import date

import pytest

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.people.queries import account_named, accounts_seen_by, actor_on, offices_on
from sogoc.kernel.acts import Holding
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder

from .builders import account, employed, office, some_agency

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2022, 12, 31), False),
        (date(2023, 1, 1), True),
        (date(2023, 6, 30), True),
        (date(2023, 7, 1), False),
    ],
)
def test_an_office_is_held_from_its_first_day_to_its_last(day: date, held: bool) -> None:
    office(held_from=date(2023, 1, 1), held_until=date(2023, 6, 30))
    assert offices_on(day).exists() is held


def test_an_actor_holds_the_offices_of_the_day_the_widest_first() -> None:
    so = some_agency()
    opened = account("van.phong")
    office(account=opened, agency=division(so), role=Role.OFFICER)
    office(account=opened, role=Role.OFFICE, held_until=date(2023, 1, 31))
    held = actor_on(opened, date(2023, 1, 31))
    assert held.key == "account:van.phong"
    assert held.holdings == (Holding(Role.OFFICE, "so/"), Holding(Role.OFFICER, "so/phong/"))
    assert actor_on(opened, date(2023, 2, 1)).holdings == (Holding(Role.OFFICER, "so/phong/"),)


def test_accounts_are_seen_where_their_offices_are() -> None:
    employed("mot", Role.OFFICER, department("so"))
    employed("hai", Role.OFFICER, department("so-khac"))
    seen = accounts_seen_by(holder(Role.ADMINISTRATOR, where="so/"))
    assert [one.username for one in seen] == ["mot"]
    assert not accounts_seen_by(holder(Role.LEADER)).exists()
    assert not accounts_seen_by(NOBODY).exists()


def test_an_account_is_found_by_its_name() -> None:
    account("mot")
    assert str(account_named("mot")) == "Cán bộ Văn phòng"
    assert account_named("hai") is None
