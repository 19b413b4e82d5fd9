from dataclasses import replace
from datetime import date, timedelta

import pytest

from sogoc.areas.direction.outreach.actions.approve_outreach_item import (
    ItemAlreadyApproved,
    ItemNotYetThere,
    ItemTakenBack,
    approve_outreach_item,
)
from sogoc.areas.direction.outreach.queries import Wanted, outreach_wanted
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.kernel.acts import OwnAffair
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import PUBLISHED, approved, item, ready_for_approve_outreach_item, withdrawn

pytestmark = pytest.mark.django_db


def test_it_stands_from_its_day_once() -> None:
    one = approved()
    assert (one.published_on, one.version) == (PUBLISHED, 2)
    in_2023 = Wanted(state="published", period=Period.parse("2023"))
    assert list(outreach_wanted(OFFICE, in_2023)) == [one]
    assert not outreach_wanted(OFFICE, Wanted(state="published", period=Period.parse("2022"))).exists()
    with pytest.raises(ItemAlreadyApproved):
        approve_outreach_item(**ready_for_approve_outreach_item(item=one))


def test_what_is_to_come_and_what_was_taken_back_is_not_approved() -> None:
    with pytest.raises(ItemNotYetThere, match="chưa đến"):
        approved(on=MORNING.date() + timedelta(days=1))
    assert approved(on=date(2022, 12, 31)).published_on == date(2022, 12, 31)
    with pytest.raises(ItemTakenBack):
        approved(item=withdrawn())


def test_whoever_entered_it_leaves_it_to_another() -> None:
    mine = item(by=OFFICE)
    with pytest.raises(OwnAffair, match="tự duyệt tin, bài"):
        approved(item=mine)
    deputy = replace(holder(Role.LEADER, key="account:nguoi.thay"), on_behalf_of=OFFICE.key)
    with pytest.raises(OwnAffair):
        approved(item=mine, by=deputy)
    assert approved(item=mine, by=holder(Role.LEADER, key="account:lanh.dao")).published_on == PUBLISHED
