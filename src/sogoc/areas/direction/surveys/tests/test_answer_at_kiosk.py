from datetime import timedelta

import pytest

from sogoc.areas.direction.surveys.actions.answer_at_kiosk import (
    KioskClosed,
    KioskUnknown,
    SheetSent,
    answer_at_kiosk,
)
from sogoc.areas.direction.surveys.actions.close_kiosk import close_kiosk
from sogoc.areas.direction.surveys.actions.close_survey import close_survey
from sogoc.areas.direction.surveys.models import Kiosk, Survey
from sogoc.areas.direction.surveys.queries.answering import AnswerTooLong, AnswerUnknown, MustBeAnswered
from sogoc.areas.direction.surveys.queries.opening import NotAskedThisWay, SurveyClosed, SurveyNotOpenThen
from sogoc.areas.direction.surveys.register import Mode, Way

from .builders import ready_for_answer_at_kiosk, ready_for_close_kiosk, ready_for_close_survey

pytestmark = pytest.mark.django_db


def test_one_after_another_and_a_sheet_once() -> None:
    ready = ready_for_answer_at_kiosk()
    answer_at_kiosk(**ready)
    with pytest.raises(SheetSent):
        answer_at_kiosk(**ready)
    found = answer_at_kiosk(**(ready | {"turn": "EEEE-EEEE-EEEE-EEEE"}))
    assert [one.way for one in found.answers.all()] == [Way.KIOSK] * 2


def test_at_a_kiosk_that_is_there_and_open() -> None:
    ready = ready_for_answer_at_kiosk()
    with pytest.raises(KioskUnknown):
        answer_at_kiosk(**(ready | {"secret": "QQQQ-QQQQ-QQQQ-QQQQ"}))
    close_kiosk(**ready_for_close_kiosk(kiosk=Kiosk.objects.get()))
    with pytest.raises(KioskClosed):
        answer_at_kiosk(**ready)


def test_while_the_survey_is_open_and_asks_so() -> None:
    ready = ready_for_answer_at_kiosk()
    with pytest.raises(SurveyNotOpenThen):
        answer_at_kiosk(**(ready | {"at": ready["at"] + timedelta(days=90)}))
    Survey.objects.update(mode=Mode.PAPER.value)
    with pytest.raises(NotAskedThisWay):
        answer_at_kiosk(**ready)
    close_survey(**ready_for_close_survey(survey=Survey.objects.get()))
    with pytest.raises(SurveyClosed):
        answer_at_kiosk(**ready)


def test_what_is_asked_is_answered_by_what_is_offered() -> None:
    ready = ready_for_answer_at_kiosk()
    with pytest.raises(MustBeAnswered):
        answer_at_kiosk(**(ready | {"answers": {}}))
    with pytest.raises(AnswerUnknown):
        answer_at_kiosk(**(ready | {"answers": {"1": "hai"}}))
    with pytest.raises(AnswerTooLong):
        answer_at_kiosk(**(ready | {"answers": {"1": 2, "2": "a" * 2001}}))
