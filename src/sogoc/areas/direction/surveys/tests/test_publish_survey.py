import pytest

from sogoc.areas.direction.surveys.actions.publish_survey import (
    SurveyPublished,
    SurveyStillOpen,
    TooFewAnswered,
    publish_survey,
)
from sogoc.areas.direction.surveys.queries import published_surveys

from .builders import GOOD, closed, ready_for_publish_survey, survey

pytestmark = pytest.mark.django_db


def test_once_and_in_public() -> None:
    ready = ready_for_publish_survey()
    assert list(published_surveys()) == []
    done = publish_survey(**ready)
    assert list(published_surveys()) == [done]
    with pytest.raises(SurveyPublished):
        publish_survey(**ready)


def test_when_it_is_closed_and_enough_have_answered() -> None:
    with pytest.raises(SurveyStillOpen):
        publish_survey(**ready_for_publish_survey(survey=survey(title="Đang mở")))
    few = closed(*[GOOD] * 4, title="Ít phiếu")
    with pytest.raises(TooFewAnswered, match="Mới có 4 phiếu, ít hơn 5"):
        publish_survey(**ready_for_publish_survey(survey=few))
