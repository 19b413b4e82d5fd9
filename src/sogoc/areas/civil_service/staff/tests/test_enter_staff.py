from datetime import date

import pytest

from sogoc.areas.civil_service.positions.tests.builders import position
from sogoc.areas.civil_service.staff.actions.enter_staff import CodeBorne, HereBefore, StillHere, enter_staff
from sogoc.areas.civil_service.staff.queries import PostsExceeded, Wanted, people_in, stay_on, stays_wanted
from sogoc.areas.civil_service.staff.queries.placing import PositionElsewhere, UnitNotStanding
from sogoc.areas.civil_service.staff.register import PaidFrom, Seat, StaffKind
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import (
    OFFICE,
    document,
    ready_for_cancel_number,
    some_agency,
)

from .builders import CAME, MOVED, assigned, newcomer, ready_for_enter_staff, released, somebody, work

pytestmark = pytest.mark.django_db


def test_somebody_is_there_from_a_day_and_is_found() -> None:
    told = newcomer(code=" CC 7 ", called="  Chuyên viên   một cửa ")
    staff = enter_staff(**ready_for_enter_staff(newcomer=told))
    assert (str(staff), staff.held_at) == ("Chuyên viên một cửa (CC 7)", "so/")
    stay = stay_on(staff, CAME)
    assert stay is not None
    assert (stay.unit, stay.seat, stay.valid_from) == (some_agency(), Seat.OFFICE, CAME)
    assert stay_on(staff, date(2020, 1, 1)) is None
    here = Wanted(words="chuyen vien", kind=StaffKind.CIVIL_SERVANT, state="here", unit=some_agency())
    assert [one.staff for one in stays_wanted(OFFICE, here)] == [staff]
    assert not stays_wanted(OFFICE, Wanted(state="left")).exists()


@pytest.mark.parametrize("kind", ["service_unit", "administrative_subordinate"])
def test_who_is_in_a_division_of_a_unit_is_in_that_unit(kind: str) -> None:
    unit = division(some_agency(), "don-vi", kind=kind)
    inside = division(unit, "phong-trong")
    staff = somebody(work=work(unit=inside))
    assert staff.stays.get().seat == kind
    assert list(people_in(unit, MOVED)) == [staff.stays.get()]


def test_a_code_is_one_person_s() -> None:
    somebody(newcomer=newcomer(code="CC1", called="Chuyên viên"))
    with pytest.raises(CodeBorne, match="Chuyên viên"):
        somebody(newcomer=newcomer(code="CC1", called="Kế toán"))


def test_nobody_comes_twice_unless_they_left() -> None:
    told = newcomer()
    staff = somebody(newcomer=told)
    with pytest.raises(StillHere, match="02/01/2020"):
        somebody(newcomer=told)
    released(staff=staff)
    with pytest.raises(HereBefore, match="31/01/2023"):
        somebody(newcomer=told, on=date(2023, 1, 31))
    assert somebody(newcomer=told, on=MOVED) == staff
    assert staff.stays.count() == 2


def test_only_into_a_unit_of_the_agency_that_stands_then() -> None:
    with pytest.raises(UnitElsewhere):
        somebody(work=work(unit=department("khac")))
    young = division(some_agency(), "moi", valid_from=date(2020, 1, 3))
    with pytest.raises(UnitNotStanding):
        somebody(work=work(unit=young))


def test_into_a_position_of_its_list() -> None:
    agency = some_agency()
    elsewhere = position(unit=division(agency, "khac"))
    with pytest.raises(PositionElsewhere):
        somebody(work=work(unit=agency, position=elsewhere))
    assert somebody(work=work(unit=elsewhere.listed.unit, position=elsewhere)).pk


def test_by_a_decision_or_for_a_contract_by_the_contract() -> None:
    paper = document("5/HĐ-SKHCN", kind="contract")
    with pytest.raises(NoDecision):
        somebody(document=paper)
    contract = work(kind=StaffKind.CONTRACT)
    assert somebody(document=paper, work=contract).pk
    gone = cancel_number(**ready_for_cancel_number())
    with pytest.raises(NumberCancelled):
        somebody(document=gone, work=contract)


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        ("posts_assigned", {"kind": StaffKind.CIVIL_SERVANT}),
        ("state_paid_staff_assigned", {"kind": StaffKind.PUBLIC_EMPLOYEE}),
        ("self_funded_staff_approved", {"kind": StaffKind.CONTRACT, "paid_from": PaidFrom.OWN}),
    ],
)
def test_beyond_the_posts_assigned_only_for_a_reason(figure: str, told: dict[str, object]) -> None:
    assigned(figure)
    unit = division(some_agency(), "trung-tam", kind="service_unit")
    somebody(work=work(unit=unit, **told))
    with pytest.raises(PostsExceeded, match=r"được giao 1 .* đã có 1 người"):
        somebody(work=work(unit=unit, **told))
    more = somebody(work=work(unit=unit, **told), because=" Chờ người nghỉ  hưu ")
    assert more.stays.get().because == "Chờ người nghỉ hưu"


@pytest.mark.parametrize("told", [{"code": " "}, {"called": ""}, {"code": "x" * 21}])
def test_it_fits(told: dict[str, str]) -> None:
    with pytest.raises(Unfit):
        somebody(newcomer=newcomer(**told))
