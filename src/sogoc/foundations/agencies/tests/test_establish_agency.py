from datetime import date

import pytest

from sogoc.foundations.agencies.actions.establish_agency import (
    KeyTaken,
    NotBeforeParent,
    UnfitKey,
    establish_agency,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import department, division, ready_for_establish_agency

pytestmark = pytest.mark.django_db


def test_an_agency_stands_below_its_parent() -> None:
    so = department("so")
    phong = division(so, "phong")
    assert (so.path, phong.path) == ("so/", "so/phong/")
    assert (so.depth, phong.depth) == (0, 1)
    assert phong.held_at == "so/phong/"
    assert [entry.act for entry in history_of(phong)] == ["establish_agency"]


def test_a_key_is_taken_once() -> None:
    department("so", name="Sở thứ nhất")
    with pytest.raises(KeyTaken, match="Mã so đã là của Sở thứ nhất"):
        establish_agency(**ready_for_establish_agency(key="so", name="Sở thứ hai"))
    assert Agency.objects.get().name == "Sở thứ nhất"


@pytest.mark.parametrize("key", ["", "So", "sở", "a/b", "a_b", "-a", "a-", "a b", "%"])
def test_a_key_that_would_not_stand_in_an_address_is_refused(key: str) -> None:
    with pytest.raises(UnfitKey):
        establish_agency(**ready_for_establish_agency(key=key))


def test_nothing_stands_below_what_is_not_founded_yet() -> None:
    so = department("so", valid_from=date(2010, 5, 1))
    with pytest.raises(NotBeforeParent, match="có từ ngày 01/5/2010"):
        division(so, valid_from=date(2010, 4, 30))
    division(so, valid_from=date(2010, 5, 1))


def test_an_administrator_reaches_what_is_below_and_nothing_beside_or_above() -> None:
    so, other = department("so"), department("so-khac")
    here = holder(Role.ADMINISTRATOR, where=so.path)
    division(so, "phong", by=here)
    for parent in (other, None):
        with pytest.raises(NotAllowed):
            establish_agency(**ready_for_establish_agency(key="phong-2", parent=parent, by=here))
