from datetime import date

import pytest

from sogoc.areas.direction.surveys.actions.record_survey import (
    RecordedAlready,
    RecordedDaysBackwards,
    SumsImpossible,
    record_survey,
)
from sogoc.areas.direction.surveys.register import SumsTold
from sogoc.foundations.documents.fitting import Unfit

from .builders import ready_for_record_survey

pytestmark = pytest.mark.django_db


def test_its_sums_stand_by_the_document() -> None:
    ready = ready_for_record_survey()
    made = record_survey(**ready)
    assert str(made.asked) == "100% (n = 55, 93,5–100%)"
    assert (made.on_paper, made.online, str(made.document)) == (True, False, "196/BC-SKHCN")
    with pytest.raises(RecordedAlready):
        record_survey(**ready)


@pytest.mark.parametrize("sums", [SumsTold(5, 6, 5), SumsTold(5, 4, 5)])
def test_sums_that_cannot_be(sums: SumsTold) -> None:
    with pytest.raises(SumsImpossible):
        record_survey(**ready_for_record_survey(sums=sums))


def test_days_in_order() -> None:
    with pytest.raises(RecordedDaysBackwards):
        record_survey(**ready_for_record_survey(last=date(2022, 1, 1)))


def test_it_has_a_title() -> None:
    with pytest.raises(Unfit):
        record_survey(**ready_for_record_survey(title=" "))
