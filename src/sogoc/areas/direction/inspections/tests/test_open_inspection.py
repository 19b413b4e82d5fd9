import pytest

from sogoc.areas.direction.inspections.actions.open_inspection import (
    AlreadyOpened,
    PlanOfOtherAgency,
    open_inspection,
)
from sogoc.areas.direction.inspections.queries import Wanted, inspections_wanted
from sogoc.areas.direction.inspections.register import Side
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency

from .builders import by_others, dropped, held, inspection, inspection_plan, ready_for_open_inspection

pytestmark = pytest.mark.django_db


def test_it_stands_in_the_register_of_the_agency() -> None:
    one = inspection(title="Kiểm tra  công vụ", plan=inspection_plan())
    assert (str(one), one.quarter, one.held_at) == ("Kiểm tra công vụ", 1, "so/")
    assert list(inspections_wanted(OFFICE, Wanted(agency=some_agency(), year=2023))) == [one]
    assert list(inspections_wanted(OFFICE, Wanted(year=2022))) == []


def test_not_twice_in_a_year() -> None:
    ready = ready_for_open_inspection(title="Kiểm tra công vụ")
    open_inspection(**ready)
    with pytest.raises(AlreadyOpened):
        open_inspection(**(ready | {"title": " Kiểm tra  công vụ "}))
    assert open_inspection(**(ready | {"year": 2024})).year == 2024


def test_by_a_plan_of_its_own() -> None:
    with pytest.raises(PlanOfOtherAgency, match="12/KH-SKHCN"):
        inspection(agency=department("noi-khac"), plan=inspection_plan())


def test_it_has_a_title_and_an_inspector() -> None:
    with pytest.raises(Unfit, match="đoàn kiểm tra"):
        inspection(inspector=" ")


@pytest.mark.parametrize("state", ["planned", "held", "concluded", "brought", "dropped"])
def test_each_state_is_found(state: str) -> None:
    made = {"planned": inspection(), "held": held(), "concluded": by_others(), "dropped": dropped()}
    found = list(inspections_wanted(OFFICE, Wanted(state=state)))
    assert found == ([made[state]] if state in made else [])
    assert {one.side for one in found} == (
        {Side.OTHERS} if state == "concluded" else {Side.OWN} if found else set()
    )
