from datetime import date, timedelta

import pytest

from sogoc.areas.civil_service.positions.tests.builders import position
from sogoc.areas.civil_service.staff.actions.move_staff import (
    LeadsElsewhere,
    MovedBeforeThere,
    MovedNowhere,
    move_staff,
)
from sogoc.areas.civil_service.staff.queries import PostsExceeded, Wanted, stay_on, stays_wanted
from sogoc.areas.civil_service.staff.queries.placing import PositionElsewhere, UnitNotStanding
from sogoc.areas.civil_service.staff.queries.presence import NotHereAnyMore
from sogoc.areas.civil_service.staff.register import Leaving, Rank, StaffKind
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency

from .builders import (
    CAME,
    MOVED,
    assigned,
    leader,
    moved,
    post,
    ready_for_move_staff,
    released,
    some_decision,
    somebody,
    work,
)

pytestmark = pytest.mark.django_db


def test_what_was_ends_and_what_is_begins_on_the_same_day() -> None:
    staff = somebody()
    stay = move_staff(**ready_for_move_staff(staff=staff))
    before = stay_on(staff, MOVED - timedelta(days=1))
    assert before is not None
    assert (before.ended_on, before.leaving, before.ended_by) == (
        MOVED,
        Leaving.MOVED_WITHIN,
        some_decision(),
    )
    assert (stay_on(staff, MOVED), stay.decision) == (stay, some_decision())
    assert list(stays_wanted(OFFICE, Wanted(state="here"))) == [stay]
    assert not stays_wanted(OFFICE, Wanted(state="left")).exists()


def test_after_they_came_and_while_they_are_there() -> None:
    staff = somebody()
    with pytest.raises(MovedBeforeThere, match="02/01/2020"):
        moved(staff=staff, on=CAME)
    with pytest.raises(MovedNowhere):
        moved(staff=staff, work=work())
    released(staff=staff)
    with pytest.raises(NotHereAnyMore, match="31/01/2023"):
        moved(staff=staff, on=date(2023, 3, 1))


def test_who_leads_elsewhere_ends_that_first() -> None:
    agency = some_agency()
    unit = division(agency, "mot")
    staff = somebody(work=work(unit=unit))
    leader(staff=staff, post=post(unit=unit, rank=Rank.HEAD, title="Trưởng phòng"))
    with pytest.raises(LeadsElsewhere, match="Trưởng phòng"):
        moved(staff=staff, work=work(unit=division(agency, "hai")))
    assert moved(staff=staff, work=work(unit=unit, kind=StaffKind.PUBLIC_EMPLOYEE)).unit == unit


def test_moving_within_fills_no_further_post_but_another_kind_does() -> None:
    assigned("posts_assigned", year=2023)
    staff = somebody()
    assert moved(staff=staff).kind == StaffKind.CIVIL_SERVANT
    contract = somebody(work=work(kind=StaffKind.CONTRACT))
    with pytest.raises(PostsExceeded):
        moved(staff=contract, work=work())
    assert moved(staff=contract, work=work(), because="Đề án được duyệt").because == "Đề án được duyệt"


def test_only_into_a_unit_and_a_position_that_it_may_be() -> None:
    agency = some_agency()
    staff = somebody()
    with pytest.raises(UnitNotStanding):
        moved(staff=staff, work=work(unit=division(agency, "moi", valid_from=date(2023, 2, 2))))
    elsewhere = position(unit=division(agency, "khac"))
    with pytest.raises(PositionElsewhere):
        moved(staff=staff, work=work(unit=agency, position=elsewhere))
