import pytest

from sogoc.areas.civil_service.appointments.actions.correct_recruitment import (
    RecruitmentChanged,
    correct_recruitment,
)
from sogoc.areas.civil_service.appointments.register import Way
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect

from .builders import corrected_recruitment, ready_for_correct_recruitment

pytestmark = pytest.mark.django_db


def test_how_they_came() -> None:
    one = correct_recruitment(**ready_for_correct_recruitment())
    assert (one.way, one.version) == (Way.REVIEW, 2)
    with pytest.raises(RecruitmentChanged):
        corrected_recruitment(recruitment=one, version=1)
    with pytest.raises(NothingToCorrect):
        corrected_recruitment(recruitment=one)
