from datetime import date

import pytest

from sogoc.areas.direction.inspections.actions.conclude_inspection import (
    InspectionConcluded,
    NothingHeld,
    NoticeBeforeHeld,
)
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped

from .builders import CONCLUDED, by_others, concluded, dropped, inspection, notice

pytestmark = pytest.mark.django_db


def test_on_the_day_of_its_notice() -> None:
    one = concluded()
    assert (one.concluded_on, str(one.notice)) == (CONCLUDED, "08/TB-SKHCN")
    with pytest.raises(InspectionConcluded):
        concluded(inspection=one)


def test_of_others_no_more_need_be_known() -> None:
    assert by_others().concluded_on == CONCLUDED


def test_after_it_was_held() -> None:
    with pytest.raises(NothingHeld):
        concluded(inspection=inspection())
    with pytest.raises(NoticeBeforeHeld):
        concluded(notice=notice("02/TB-SKHCN", issued_on=date(2023, 2, 5)))
    with pytest.raises(InspectionDropped):
        concluded(inspection=dropped())
