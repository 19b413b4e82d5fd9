from datetime import date

import pytest

from sogoc.areas.organisation.decentralisation.actions.conclude_field_inspection import (
    ConcludedBeforeHeld,
    NobodyInspected,
    conclude_field_inspection,
)
from sogoc.areas.organisation.decentralisation.queries import (
    FieldInspectionConcluded,
    FieldInspectionDropped,
)
from sogoc.foundations.documents.tests.builders import some_agency

from .builders import CONCLUDED, body, concluded, dropped, inspection, numbered_document
from .builders import ready_for_conclude_field_inspection as ready

pytestmark = pytest.mark.django_db


def test_on_the_day_of_its_conclusion_once() -> None:
    made = conclude_field_inspection(**ready())
    assert (made.concluded_on, made.conclusion and made.conclusion.printed) == (CONCLUDED, "21/KL-SKHCN")
    with pytest.raises(FieldInspectionConcluded):
        concluded(inspection=made)


def test_after_it_came_to_somebody() -> None:
    with pytest.raises(NobodyInspected):
        concluded(inspection=inspection())


def test_not_once_it_is_dropped() -> None:
    with pytest.raises(FieldInspectionDropped):
        concluded(inspection=dropped())


def test_after_the_last_that_it_came_to() -> None:
    too_early = numbered_document("9/KL-SKHCN", some_agency(), date(2023, 1, 9))
    one = inspection(document=numbered_document("16/QĐ-SKHCN", some_agency(), date(2023, 1, 3)))
    with pytest.raises(ConcludedBeforeHeld, match="10/01/2023"):
        concluded(inspection=body(inspection=one).inspection, document=too_early)
