import pytest

from sogoc.areas.direction.initiatives.actions.give_award import (
    AlreadyHonoured,
    InitiativeOfAnother,
    give_award,
)
from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number, some_agency

from .builders import award, initiative, ready_for_give_award, revoked, some_decision, withdrawn

pytestmark = pytest.mark.django_db


def test_to_a_division_or_to_somebody_by_what_they_do_there() -> None:
    whole = give_award(**ready_for_give_award())
    assert (whole.given_to, whole.awarded_on) == (whole.unit.name, some_decision().issued_on)
    someone = award(person="  Chuyên viên một cửa ")
    assert str(someone) == f"Giấy khen: Chuyên viên một cửa, {someone.unit.name}"
    with pytest.raises(AlreadyHonoured, match="88/QĐ-SKHCN"):
        award()
    revoked(award=whole)
    assert award().pk != whole.pk


def test_for_an_initiative_of_the_same_division_that_stands() -> None:
    one = initiative()
    with pytest.raises(InitiativeOfAnother):
        award(initiative=one, unit=division(some_agency()))
    assert award(initiative=one).initiative == one
    taken = withdrawn(initiative=initiative(unit=division(some_agency(), "phong-khac")))
    with pytest.raises(InitiativeWithdrawn):
        award(initiative=taken, unit=taken.unit)


def test_it_is_of_the_agency_by_a_decision_that_holds_and_fits() -> None:
    with pytest.raises(UnitElsewhere):
        award(unit=department("khac"))
    with pytest.raises(NumberCancelled):
        award(document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        award(title=" ")
