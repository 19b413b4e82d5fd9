from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.actions.end_office import AlreadyEnded, EndsInThePast, NotYetBegun, end_office
from sogoc.foundations.people.administrators import LastAdministrator
from sogoc.foundations.people.models import Office
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import NotAllowed, OwnAffair
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import DAY, employed, office, ready_for_end_office, some_agency

pytestmark = pytest.mark.django_db


def end(**changes: Any) -> Office:
    return end_office(**ready_for_end_office(**changes))


def test_it_is_held_to_its_last_day_and_stays_in_the_history() -> None:
    ended = end()
    assert offices_on(DAY).filter(pk=ended.pk).exists()
    assert not offices_on(date(2023, 2, 15)).exists()
    assert history_of(ended)[0].changes["held_until"] == [None, "14/02/2023"]


def test_yesterday_ends_it_now() -> None:
    end(held_until=date(2023, 2, 13))
    assert not offices_on(DAY).exists()


def test_it_does_not_end_before_it_began_nor_long_ago() -> None:
    held = office(held_from=date(2023, 2, 14))
    with pytest.raises(NotYetBegun):
        end(office=held, held_until=date(2023, 2, 13))
    with pytest.raises(EndsInThePast, match="13/02/2023"):
        end(office=office(account=held.account, role=Role.OFFICER), held_until=date(2023, 2, 12))


def test_an_end_is_not_put_off() -> None:
    ended = end()
    for later in (DAY, date(2023, 3, 1)):
        with pytest.raises(AlreadyEnded):
            end(office=ended, held_until=later)
    assert end(office=ended, held_until=date(2023, 2, 13)).held_until == date(2023, 2, 13)


def test_the_last_administrator_stays() -> None:
    so = some_agency()
    last = employed("quan.tri.1", Role.ADMINISTRATOR, so).offices.get()
    employed("quan.tri.khac", Role.ADMINISTRATOR, department("so-khac"))
    with pytest.raises(LastAdministrator):
        end(office=last)
    employed("quan.tri.2", Role.ADMINISTRATOR, so)
    assert end(office=last).held_until == DAY


def test_nobody_ends_their_own_nor_one_beyond_their_reach() -> None:
    held = office()
    with pytest.raises(OwnAffair):
        end(office=held, by=holder(Role.ADMINISTRATOR, key=held.account.key))
    with pytest.raises(NotAllowed):
        end(office=held, by=holder(Role.ADMINISTRATOR, where="so/phong/"))
