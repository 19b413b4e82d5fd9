from datetime import date

import pytest

from sogoc.foundations.agencies.actions.merge_agencies import IntoItself, merge_agencies
from sogoc.foundations.agencies.closing import UnitsLeft
from sogoc.foundations.agencies.lineage import predecessors_of, successors_of
from sogoc.foundations.agencies.queries import agencies_on, code_on
from sogoc.foundations.agencies.reorganising import AgencyClosed, ChangedSince, NotYetStanding, NotYetTime
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    NEW_YEAR,
    coded,
    contact,
    department,
    division,
    merged,
    moved,
    ready_for_merge_agencies,
    renamed,
)

pytestmark = pytest.mark.django_db
EVE = date(2022, 12, 31)


def test_two_become_one_and_nothing_of_theirs_is_gone() -> None:
    first, second, into = department("mot"), department("hai"), department("moi", valid_from=NEW_YEAR)
    coded(first, "H06.1", valid_from=date(2022, 1, 1))
    contact(agency=first, valid_from=date(2022, 1, 1))
    merged(first, second, into=into)
    for one in (first, second):
        one.refresh_from_db()
        assert one.valid_until == EVE
        assert {row.valid_until for row in (*one.names.all(), *one.places.all(), *one.codes.all())} == {EVE}
        assert successors_of(one).get().successor == into
        assert history_of(one)[0].changes == {"valid_until": ["", "31/12/2022"]}
    assert first.contacts.get().valid_until == EVE
    assert code_on(first, EVE) == "H06.1"
    assert {one.predecessor for one in predecessors_of(into)} == {first, second}
    assert [one.key for one in agencies_on(EVE)] == ["hai", "mot"]
    assert [one.key for one in agencies_on(NEW_YEAR)] == ["moi"]


def test_an_agency_ends_once() -> None:
    ready = ready_for_merge_agencies()
    merge_agencies(**ready)
    with pytest.raises(AgencyClosed, match="đến hết ngày 31/12/2022"):
        merge_agencies(**ready)


def test_nothing_follows_itself_round_a_corner() -> None:
    so, other = department("so"), department("so-2")
    with pytest.raises(IntoItself):
        merged(so, into=so)
    merged(so, into=other)
    so.refresh_from_db()
    with pytest.raises(AgencyClosed):
        merged(other, into=so, on=date(2022, 1, 1))


def test_units_are_seen_to_first() -> None:
    so, other = department("so"), department("so-2")
    phong = division(so)
    with pytest.raises(UnitsLeft, match="Phòng HC"):
        merged(so, into=other)
    moved(agency=phong, parent=other)
    merged(so, into=other)
    (step,) = successors_of(so)
    assert history_of(step).get().record == f"Sáp nhập: {so.name} → {other.name}"


def test_only_agencies_that_stand() -> None:
    so, young = department("so"), department("moi", valid_from=date(2023, 1, 2))
    with pytest.raises(NotYetStanding):
        merged(so, into=young)
    with pytest.raises(NotYetStanding):
        merged(young, into=so, on=date(2023, 1, 2))
    with pytest.raises(NotYetTime):
        merged(so, into=young, on=date(2023, 2, 15))


def test_not_before_what_is_known_of_it() -> None:
    so, other, third = department("so"), department("so-2"), department("so-3")
    merged(so, into=other)
    renamed(agency=third)
    for one in (other, third):
        with pytest.raises(ChangedSince):
            merged(one, into=department(f"{one.key}-moi"), on=NEW_YEAR)
    coded(coding := department("so-4"), "H06.4")
    with pytest.raises(ChangedSince):
        merged(coding, into=third, on=EVE)


def test_a_refused_one_keeps_the_others_from_being_merged() -> None:
    so, other, into = department("so"), department("so-2"), department("so-3")
    division(other)
    with pytest.raises(UnitsLeft):
        merged(so, other, into=into)
    so.refresh_from_db()
    assert so.valid_until is None


def test_an_administrator_reaches_all_of_them() -> None:
    so, other = department("so"), department("so-2")
    for where in (so.path, other.path):
        with pytest.raises(NotAllowed):
            merged(so, into=other, by=holder(Role.ADMINISTRATOR, where=where))
