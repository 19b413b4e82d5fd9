import pytest

from sogoc.areas.direction.initiatives.actions.register_initiative import (
    InitiativeAlreadyRegistered,
    register_initiative,
)
from sogoc.areas.direction.initiatives.queries import Wanted, initiatives_wanted
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency

from .builders import TITLE, idea, initiative, ready_for_register_initiative, withdrawn

pytestmark = pytest.mark.django_db


def test_a_division_registers_it_for_a_year_and_it_is_found() -> None:
    unit = division(some_agency())
    one = register_initiative(**ready_for_register_initiative(unit=unit, idea=idea(title=f" {TITLE}  ")))
    assert (str(one), one.unit, one.held_at, one.verdict) == (TITLE, unit, "so/", "")
    wanted = Wanted(words="nguoi cao tuoi", year=2023, state="waiting")
    assert list(initiatives_wanted(OFFICE, wanted)) == [one]
    assert not initiatives_wanted(OFFICE, Wanted(year=2024)).exists()


def test_the_same_once_a_year_unless_it_was_withdrawn() -> None:
    one = initiative()
    with pytest.raises(InitiativeAlreadyRegistered, match="năm 2023"):
        initiative()
    assert initiative(idea=idea(year=2024)).pk != one.pk
    withdrawn(initiative=one)
    assert initiative().pk != one.pk


def test_it_is_of_the_agency() -> None:
    with pytest.raises(UnitElsewhere):
        initiative(unit=department("khac"))


@pytest.mark.parametrize(("name", "value"), [("title", " "), ("year", 1999), ("year", 2101)])
def test_it_fits(name: str, value: object) -> None:
    with pytest.raises(Unfit):
        initiative(idea=idea(**{name: value}))
