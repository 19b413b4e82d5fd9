import pytest

from sogoc.areas.procedures.simplification.actions.carry_out_simplification import (
    AlreadyCarriedOut,
    NotApproved,
    NothingChanged,
    carry_out_simplification,
)
from sogoc.areas.procedures.simplification.queries import BeforeTheStepBefore

from .builders import DONE, approved, proposed, ready_for_carry_out_simplification

pytestmark = pytest.mark.django_db


def test_by_the_version_that_was_published_so() -> None:
    ready = ready_for_carry_out_simplification()
    told = carry_out_simplification(**ready)
    assert told.carried_out_on == DONE
    assert told.version
    assert (told.version.number, told.version.change) == (2, "amended")
    with pytest.raises(AlreadyCarriedOut):
        carry_out_simplification(**ready)


def test_not_before_it_is_approved_and_published() -> None:
    with pytest.raises(NotApproved):
        carry_out_simplification(**ready_for_carry_out_simplification(simplification=proposed()))


def test_not_while_the_procedure_is_as_it_was() -> None:
    found = approved()
    with pytest.raises(NothingChanged):
        carry_out_simplification(**ready_for_carry_out_simplification(simplification=found))
    early = DONE.replace(month=1)
    with pytest.raises(BeforeTheStepBefore):
        carry_out_simplification(**ready_for_carry_out_simplification(simplification=found, on=early))
