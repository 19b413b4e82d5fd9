from datetime import date

import pytest

from sogoc.areas.direction.inspections.actions.bring_conclusion import (
    AlreadyBrought,
    NotConcluded,
    OrderBeforeConclusion,
)

from .builders import BROUGHT, brought, held, order

pytestmark = pytest.mark.django_db


def test_by_the_order_to_divisions() -> None:
    one = brought()
    assert (one.brought_on, str(one.order)) == (BROUGHT, "55/SKHCN-VP")
    with pytest.raises(AlreadyBrought):
        brought(inspection=one)


def test_after_the_conclusion() -> None:
    with pytest.raises(NotConcluded):
        brought(inspection=held())
    with pytest.raises(OrderBeforeConclusion):
        brought(order=order("54/SKHCN-VP", issued_on=date(2023, 2, 8)))
