from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.digitise_component import (
    BeforeItCame,
    ComponentAlreadyDigitised,
    digitise_component,
)

from .builders import LATER, ready_for_digitise_component, settled, taken

pytestmark = pytest.mark.django_db


def test_it_is_digitised_and_signed() -> None:
    one = digitise_component(**ready_for_digitise_component())
    assert (one.digitised_at, one.signed_at, one.dossier.digitised) == (LATER, LATER, True)


def test_it_may_be_signed_afterwards() -> None:
    one = digitise_component(**ready_for_digitise_component(signed=False))
    assert one.signed_at is None
    later = LATER + timedelta(hours=1)
    one = digitise_component(**ready_for_digitise_component(component=one, at=later))
    assert (one.digitised_at, one.signed_at) == (LATER, later)


@pytest.mark.parametrize("signed", [True, False])
def test_once(signed: bool) -> None:
    one = digitise_component(**ready_for_digitise_component(signed=signed))
    with pytest.raises(ComponentAlreadyDigitised, match="đã số hóa lúc 08:00 ngày 15/02/2023"):
        digitise_component(**ready_for_digitise_component(component=one, signed=signed))


def test_not_before_it_came() -> None:
    with pytest.raises(BeforeItCame):
        digitise_component(**ready_for_digitise_component(at=LATER - timedelta(minutes=1)))


def test_also_when_the_dossier_is_concluded() -> None:
    one = taken()
    settled(dossier=one.dossier)
    assert digitise_component(**ready_for_digitise_component(component=one)).dossier.digitised
