import pytest

from sogoc.areas.direction.initiatives.actions.set_initiative_target import (
    SameTarget,
    set_initiative_target,
)
from sogoc.areas.direction.initiatives.queries import followed
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number, some_agency
from sogoc.foundations.journal.queries import history_of

from .builders import idea, initiative, ready_for_set_initiative_target, recognised, target, withdrawn

pytestmark = pytest.mark.django_db


def test_a_division_is_followed_against_it() -> None:
    so, unit, other = some_agency(), division(some_agency(), "a"), division(some_agency(), "b")
    target(unit=unit, number=2)
    recognised(initiative=initiative(unit=unit))
    withdrawn(initiative=initiative(unit=unit, idea=idea(title="Khác")))
    initiative(unit=other)
    told = [(one.unit.key, one.registered, one.recognised, one.lacking) for one in followed(OFFICE, so, 2023)]
    assert told == [("a", 1, 1, 1), ("b", 1, 0, 0)]
    assert followed(OFFICE, so, 2024) == []


def test_set_again_it_is_another_and_the_journal_keeps_what_it_was() -> None:
    ready = ready_for_set_initiative_target()
    one = set_initiative_target(**ready)
    with pytest.raises(SameTarget):
        set_initiative_target(**ready)
    changed = set_initiative_target(**(ready | {"number": 3, "document": document("99/TB-SKHCN")}))
    assert (changed.pk, changed.number) == (one.pk, 3)
    assert history_of(changed)[0].changes["number"] == [1, 3]


def test_it_is_of_the_agency_and_fits() -> None:
    with pytest.raises(UnitElsewhere):
        target(unit=department("khac"))
    with pytest.raises(Unfit):
        target(number=1000)
    with pytest.raises(NumberCancelled):
        target(document=cancel_number(**ready_for_cancel_number()))
