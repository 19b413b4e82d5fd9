from datetime import date

import pytest

from sogoc.foundations.agencies.actions.establish_agency import (
    KeyTaken,
    NoSuchKindThen,
    NotBeforeParent,
    ParentClosed,
    UnfitKey,
    establish_agency,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import NEW_YEAR, department, division, merged, moved, ready_for_establish_agency

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


def test_nothing_stands_below_what_is_closed() -> None:
    so, other = department("so"), department("so-khac")
    merged(so, into=other)
    with pytest.raises(ParentClosed, match="đến hết ngày 31/12/2022"):
        division(so)


@pytest.mark.parametrize(
    "unfit", [{"kind": "district"}, {"level": "district"}, {"kind": "xa"}, {"level": "xa"}]
)
def test_a_kind_or_level_of_another_time_is_refused(unfit: dict[str, str]) -> None:
    with pytest.raises(NoSuchKindThen, match="01/7/2025"):
        department(**unfit, valid_from=date(2025, 7, 1))
    if "district" in unfit.values():
        assert department(**unfit, valid_from=date(2025, 6, 30))


def test_its_level_is_that_of_its_parent() -> None:
    ward = department("phuong", kind="committee", level="commune")
    assert division(ward).level == "commune"
    assert department("so").level == "province"


def test_told_late_it_has_moved_along_with_its_parent() -> None:
    so, other = department("so"), department("so-khac")
    phong = division(so)
    moved(agency=phong, parent=other)
    group = division(phong, "to", valid_from=date(2010, 1, 1))
    assert [(one.path, one.valid_from) for one in group.places.all()] == [
        ("so/phong/to/", date(2010, 1, 1)),
        ("so-khac/phong/to/", NEW_YEAR),
    ]
