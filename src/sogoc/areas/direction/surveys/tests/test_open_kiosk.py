from datetime import timedelta

import pytest

from sogoc.areas.direction.surveys.actions.open_kiosk import KioskThere, open_kiosk
from sogoc.areas.direction.surveys.queries.opening import NotAskedThisWay, SurveyClosed, SurveyNotOpenThen
from sogoc.areas.direction.surveys.register import Mode
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.tests.builders import MORNING

from .builders import KIOSK, closed, ready_for_open_kiosk, survey

pytestmark = pytest.mark.django_db


def test_it_stands_open_by_a_secret_that_is_not_kept() -> None:
    ready = ready_for_open_kiosk()
    made = open_kiosk(**ready)
    assert made.digest
    assert KIOSK not in made.digest
    with pytest.raises(KioskThere):
        open_kiosk(**ready)


def test_only_where_the_survey_takes_answers_so() -> None:
    with pytest.raises(NotAskedThisWay):
        open_kiosk(**ready_for_open_kiosk(survey=survey(mode=Mode.PAPER)))
    with pytest.raises(SurveyNotOpenThen):
        open_kiosk(**ready_for_open_kiosk(survey=survey(title="Khác"), at=MORNING - timedelta(days=9)))
    with pytest.raises(SurveyClosed):
        open_kiosk(**ready_for_open_kiosk(survey=closed(title="Đã xong")))


def test_it_stands_somewhere() -> None:
    with pytest.raises(Unfit):
        open_kiosk(**ready_for_open_kiosk(place="  "))
