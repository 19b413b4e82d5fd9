from datetime import date, timedelta

import pytest

from sogoc.areas.organisation.decentralisation.actions.record_field_finding import (
    FindingDueTooEarly,
    SameFinding,
    record_field_finding,
)
from sogoc.foundations.documents.fitting import Unfit

from .builders import CAME, body, concluded, finding, ready_for_record_field_finding

pytestmark = pytest.mark.django_db


def test_on_the_day_on_which_it_came_there_also_once_concluded() -> None:
    there = body()
    concluded(inspection=there.inspection)
    made = record_field_finding(**ready_for_record_field_finding(body=there))
    assert (made.found_on, made.due_on, made.kind) == (CAME, date(2023, 3, 31), there.kind)
    with pytest.raises(SameFinding):
        finding(body=there)
    assert finding(body=there, text="Khác", due_on=None).due_on is None


def test_due_after_it_was_found_and_saying_something() -> None:
    there = body()
    with pytest.raises(FindingDueTooEarly):
        finding(body=there, due_on=CAME - timedelta(days=1))
    with pytest.raises(Unfit):
        finding(body=there, text=" ")
