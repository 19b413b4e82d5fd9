import pytest

from sogoc.areas.organisation.decentralisation.actions.drop_field_inspection import (
    FieldInspectionBegun,
    drop_field_inspection,
)
from sogoc.areas.organisation.decentralisation.queries import (
    FieldInspectionConcluded,
    FieldInspectionDropped,
)
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.kernel.tests.builders import MORNING

from .builders import body, concluded, dropped, inspection, ready_for_drop_field_inspection

pytestmark = pytest.mark.django_db


def test_for_a_reason_once() -> None:
    one = inspection()
    with pytest.raises(ReasonMissing):
        dropped(inspection=one, reason=" ")
    with pytest.raises(Unfit):
        dropped(inspection=one, reason="x" * 301)
    made = drop_field_inspection(**ready_for_drop_field_inspection(inspection=one))
    assert made.dropped_on == MORNING.date()
    with pytest.raises(FieldInspectionDropped):
        dropped(inspection=made)


def test_not_once_it_has_begun_or_is_concluded() -> None:
    begun = body().inspection
    with pytest.raises(FieldInspectionBegun):
        dropped(inspection=begun)
    with pytest.raises(FieldInspectionConcluded):
        dropped(inspection=concluded(inspection=begun))
