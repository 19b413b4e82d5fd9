from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.actions.close_account import close_account
from sogoc.foundations.people.actions.let_act_for import (
    AlreadyActs,
    BeyondTheOffice,
    DeputyAway,
    DeputyOfThemselves,
    let_act_for,
)
from sogoc.foundations.people.models import Deputyship
from sogoc.foundations.people.queries import actor_for, deputyships_on, place_of
from sogoc.kernel.acts import Actor, Holding, NotAllowed, OwnAffair, may
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    DAY,
    SINCE,
    account,
    closed,
    deputyship,
    employed,
    office,
    oneself,
    ready_for_close_account,
    ready_for_let_act_for,
    some_agency,
)

pytestmark = pytest.mark.django_db


def let(**changes: Any) -> Deputyship:
    return let_act_for(**ready_for_let_act_for(**changes))


@pytest.mark.parametrize(
    ("day", "acts"),
    [(date(2023, 2, 13), False), (DAY, True), (date(2023, 2, 20), True), (date(2023, 2, 21), False)],
)
def test_somebody_acts_for_another_for_some_days(day: date, acts: bool) -> None:
    let()
    assert deputyships_on(day).exists() is acts


def test_the_deputy_holds_that_office_and_no_other_and_the_journal_says_for_whom() -> None:
    given = let()
    acting = actor_for(given.deputy, [given.office], holder=given.office.account.key)
    assert acting.key == "account:lam.thay"
    assert acting.on_behalf_of == "account:nhan.vien"
    assert acting.holdings == (Holding(Role.LEADER, "so/"),)
    assert not may(acting, "change_password", place_of(given.deputy, DAY))


def test_it_ends_with_the_office_and_with_the_holders_account() -> None:
    given = let(office=office(role=Role.LEADER, held_until=date(2023, 2, 20)))
    assert deputyships_on(DAY).get() == given
    close_account(**ready_for_close_account(account=given.office.account))
    assert not deputyships_on(DAY).exists()


def test_the_holder_gives_it_without_an_administrator() -> None:
    held = office(role=Role.LEADER)
    assert let(office=held, by=oneself(held.account)).office == held


def test_who_acts_for_another_passes_nothing_on() -> None:
    given = let()
    acting = actor_for(given.deputy, [given.office], holder=given.office.account.key)
    with pytest.raises(NotAllowed):
        let(office=given.office, deputy=account("nguoi.thu.ba"), by=acting)


def test_nobody_lets_themselves_act_for_another() -> None:
    leader = employed("giam.doc", Role.LEADER, some_agency())
    administrator = employed("quan.tri.so", Role.ADMINISTRATOR, some_agency())
    by = Actor(administrator.key, administrator.name, (Holding(Role.ADMINISTRATOR, "so/"),))
    with pytest.raises(OwnAffair):
        let(office=leader.offices.get(), deputy=administrator, by=by)
    with pytest.raises(DeputyOfThemselves):
        let(office=leader.offices.get(), deputy=leader)


def test_an_administrator_gives_it_where_they_reach() -> None:
    other = employed("giam.doc.khac", Role.LEADER, department("so-khac"))
    some_agency()
    with pytest.raises(NotAllowed):
        let(office=other.offices.get(), by=holder(Role.ADMINISTRATOR, where="so/"))


def test_a_closed_account_acts_for_nobody() -> None:
    with pytest.raises(DeputyAway):
        let(deputy=closed("da.dong"))


def test_it_lies_within_the_days_of_the_office() -> None:
    held = office(role=Role.LEADER, held_until=date(2023, 2, 15))
    deputy = account("lam.thay")
    for held_from, held_until in (
        (DAY, date(2023, 2, 16)),
        (date(2019, 12, 31), DAY),
        (date(2023, 2, 15), DAY),
    ):
        with pytest.raises(BeyondTheOffice):
            let(office=held, deputy=deputy, held_from=held_from, held_until=held_until)
    assert let(office=held, deputy=deputy, held_from=SINCE, held_until=date(2023, 2, 15))


def test_it_is_given_once_for_the_same_days() -> None:
    given = deputyship()
    with pytest.raises(AlreadyActs, match="20/02/2023"):
        let(
            office=given.office,
            deputy=given.deputy,
            held_from=date(2023, 2, 20),
            held_until=date(2023, 2, 25),
        )
    assert let(
        office=given.office, deputy=given.deputy, held_from=date(2023, 2, 21), held_until=date(2023, 2, 25)
    )
