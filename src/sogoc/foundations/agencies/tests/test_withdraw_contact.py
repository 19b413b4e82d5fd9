from datetime import date

import pytest

from sogoc.foundations.agencies.actions.withdraw_contact import (
    ContactWithdrawn,
    WithdrawnBeforeNamed,
    withdraw_contact,
)
from sogoc.foundations.agencies.queries import contacts_on

from .builders import contact, department, ready_for_withdraw_contact

pytestmark = pytest.mark.django_db


def test_it_was_there_until_its_last_day() -> None:
    so = department()
    withdraw_contact(**ready_for_withdraw_contact(contact=contact(agency=so)))
    assert contacts_on(so, date(2023, 1, 31)).count() == 1
    assert contacts_on(so, date(2023, 2, 1)).count() == 0


def test_once() -> None:
    ready = ready_for_withdraw_contact()
    withdraw_contact(**ready)
    with pytest.raises(ContactWithdrawn):
        withdraw_contact(**ready)


def test_not_before_it_was_named() -> None:
    with pytest.raises(WithdrawnBeforeNamed, match="có từ ngày 01/01/2023"):
        withdraw_contact(**ready_for_withdraw_contact(last_day=date(2022, 12, 31)))
