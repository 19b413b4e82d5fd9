import pytest

from sogoc.areas.direction.inspections.actions.drop_inspection import HeldAlready
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import dropped, held

pytestmark = pytest.mark.django_db


def test_it_stays_with_its_reason() -> None:
    one = dropped()
    assert one.because == "Trùng với đoàn của tỉnh"
    with pytest.raises(InspectionDropped, match="14/02/2023"):
        dropped(inspection=one)


def test_only_before_it_began_and_for_a_reason() -> None:
    with pytest.raises(HeldAlready):
        dropped(inspection=held())
    with pytest.raises(ReasonMissing):
        dropped(reason=" ")
