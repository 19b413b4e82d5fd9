from datetime import timedelta

import pytest

from sogoc.areas.direction.surveys.actions.open_survey import (
    InstrumentNotPublished,
    InstrumentOfOthers,
    SurveyDaysBackwards,
    SurveyThere,
    open_survey,
)
from sogoc.areas.direction.surveys.queries import instruments_to_use
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency

from .builders import FIRST, asking, published, ready_for_open_survey

pytestmark = pytest.mark.django_db


def test_it_asks_from_a_day_until_another() -> None:
    made = open_survey(**ready_for_open_survey())
    assert made.is_open_on(FIRST)
    assert not made.is_open_on(FIRST - timedelta(days=1))


def test_once() -> None:
    ready = ready_for_open_survey()
    open_survey(**ready)
    with pytest.raises(SurveyThere):
        open_survey(**ready)


def test_by_what_is_published_here_or_above() -> None:
    with pytest.raises(InstrumentNotPublished):
        open_survey(**ready_for_open_survey(instrument=asking()))
    so = some_agency()
    ours = published(agency=so, name="Của Sở")
    below = division(so, "phong")
    assert open_survey(**ready_for_open_survey(agency=below, instrument=ours)).instrument == ours
    assert instruments_to_use(below) == [ours]
    others = published(agency=department("khac"), name="Của Sở khác")
    with pytest.raises(InstrumentOfOthers):
        open_survey(**ready_for_open_survey(instrument=others))


def test_its_days_are_in_order_and_it_hides_who_answered() -> None:
    with pytest.raises(SurveyDaysBackwards):
        open_survey(**ready_for_open_survey(last=FIRST - timedelta(days=1)))
    with pytest.raises(Unfit):
        open_survey(**ready_for_open_survey(least=4))
