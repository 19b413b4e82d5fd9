from datetime import date

import pytest

from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.actions.move_agency import AlreadyThere, BelowItself, move_agency
from sogoc.foundations.agencies.queries import agencies_seen_by, agency_named, parent_on, subtree_on
from sogoc.foundations.agencies.reorganising import AgencyClosed, ChangedSince, NotYetStanding, NotYetTime
from sogoc.foundations.agencies.versions import AgencyChangedMeanwhile
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import NEW_YEAR, by_decision, department, division, merged, moved, ready_for_move_agency

pytestmark = pytest.mark.django_db
EVE = date(2022, 12, 31)


def keys(agencies: object) -> set[str]:
    return {agency.key for agency in agencies}  # type: ignore[attr-defined]


def test_where_it_stood_before_stays_where_it_stood() -> None:
    so, other = department("so"), department("so-khac")
    phong = division(so)
    division(phong, "to")
    phong = moved(agency=phong, parent=other)
    assert [one.path for one in (phong, agency_named("to"))] == ["so-khac/phong/", "so-khac/phong/to/"]
    assert [parent_on(phong, day) for day in (EVE, NEW_YEAR)] == [so, other]
    assert [keys(subtree_on(so, day)) for day in (EVE, NEW_YEAR)] == [{"so", "phong", "to"}, {"so"}]
    assert keys(subtree_on(other, NEW_YEAR)) == {"so-khac", "phong", "to"}
    assert keys(agencies_seen_by(holder(Role.OFFICER, where=other.path))) == {"so-khac", "phong", "to"}
    assert keys(agencies_seen_by(holder(Role.OFFICER, where=so.path))) == {"so"}


def test_a_closed_unit_keeps_its_days_and_is_found_below_the_new_place() -> None:
    so, other = department("so"), department("so-khac")
    phong = division(so)
    group = division(phong, "to")
    dissolve_agency(**by_decision(agency=group, on=date(2022, 6, 1)))
    moved(agency=phong, parent=other)
    group.refresh_from_db()
    assert group.path == "so-khac/phong/to/"
    assert [one.path for one in group.places.all()] == ["so/phong/to/"]


def test_not_below_itself() -> None:
    so = department("so")
    phong = division(so)
    for parent in (so, phong):
        with pytest.raises(BelowItself):
            moved(agency=so, parent=parent)


def test_not_where_it_is() -> None:
    so = department("so")
    with pytest.raises(AlreadyThere, match="đang trực thuộc"):
        moved(agency=division(so), parent=so)


def test_not_before_what_is_known_of_it_or_of_its_parents() -> None:
    so, second, third = department("so"), department("hai"), department("ba")
    phong = moved(agency=division(so), parent=second)
    with pytest.raises(ChangedSince):
        moved(agency=phong, parent=third, on=NEW_YEAR)
    with pytest.raises(ChangedSince):
        moved(agency=third, parent=phong, on=EVE)
    assert moved(agency=third, parent=phong, on=NEW_YEAR).path == "hai/phong/ba/"


def test_not_before_a_unit_of_it_was_closed() -> None:
    phong = division(department("so"))
    group = division(phong, "to")
    dissolve_agency(**by_decision(agency=group, on=date(2023, 2, 1)))
    with pytest.raises(ChangedSince, match="31/01/2023"):
        moved(agency=phong)


def test_not_to_or_from_what_is_closed() -> None:
    so, other, closed = department("so"), department("so-khac"), department("so-cu")
    merged(closed, into=other)
    closed.refresh_from_db()
    for facts in ({"agency": division(so), "parent": closed}, {"agency": closed, "parent": other}):
        with pytest.raises(AgencyClosed):
            moved(**facts)


def test_only_where_both_stand() -> None:
    phong = division(department("so"))
    young = department("moi", valid_from=date(2023, 1, 2))
    with pytest.raises(NotYetStanding, match="02/01/2023"):
        moved(agency=phong, parent=young)
    with pytest.raises(NotYetTime):
        moved(agency=phong, parent=young, on=date(2023, 3, 1))


def test_an_administrator_needs_both_ends() -> None:
    so, other = department("so"), department("so-khac")
    phong = division(so)
    for where in (so.path, other.path):
        with pytest.raises(NotAllowed):
            moved(agency=phong, parent=other, by=holder(Role.ADMINISTRATOR, where=where))


def test_what_others_changed_meanwhile_is_seen_first() -> None:
    ready = ready_for_move_agency()
    move_agency(**ready)
    with pytest.raises(AgencyChangedMeanwhile):
        move_agency(**ready)
