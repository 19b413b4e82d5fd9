from datetime import timedelta

import pytest

from sogoc.areas.direction.surveys.actions.enter_slip import SameHand, SlipTypedTwice, enter_slip
from sogoc.areas.direction.surveys.models import Response
from sogoc.areas.direction.surveys.queries.answering import AnswerTooLong, AnswerUnknown, MustBeAnswered
from sogoc.areas.direction.surveys.queries.opening import NotAskedThisWay, SurveyClosed, SurveyNotOpenThen
from sogoc.areas.direction.surveys.register import Mode, Way
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.kernel.tests.builders import MORNING

from .builders import BAD, COLLEAGUE, GOOD, LAST, closed, disputed, ready_for_enter_slip, survey

pytestmark = pytest.mark.django_db


def test_typed_twice_alike_it_is_an_answer() -> None:
    done = enter_slip(**ready_for_enter_slip())
    assert (done.is_settled, done.typed_by, done.typed_again_by) == (True, COLLEAGUE.key, OFFICE.key)
    answer = Response.objects.get()
    assert (answer.way, answer.answers) == (Way.PAPER, GOOD)


def test_typed_differently_it_waits() -> None:
    slip = disputed()
    assert slip.is_in_dispute
    assert (slip.typed, slip.typed_again) == (GOOD, BAD)
    assert not Response.objects.exists()


def test_by_two_people_and_no_third() -> None:
    ready = ready_for_enter_slip()
    with pytest.raises(SameHand):
        enter_slip(**(ready | {"by": COLLEAGUE}))
    enter_slip(**ready)
    with pytest.raises(SlipTypedTwice):
        enter_slip(**ready)


def test_papers_are_typed_after_the_last_day_but_not_after_the_end() -> None:
    late = MORNING + timedelta(days=(LAST - MORNING.date()).days + 5)
    assert enter_slip(**ready_for_enter_slip(survey=survey(), at=late)).typed
    with pytest.raises(SurveyNotOpenThen):
        enter_slip(**ready_for_enter_slip(survey=survey(title="Khác"), at=MORNING - timedelta(days=9)))
    with pytest.raises(NotAskedThisWay):
        enter_slip(**ready_for_enter_slip(survey=survey(title="Trực tuyến", mode=Mode.ONLINE)))
    with pytest.raises(SurveyClosed):
        enter_slip(**ready_for_enter_slip(survey=closed(title="Đã xong")))


def test_what_is_asked_is_answered_by_what_is_offered() -> None:
    found = survey()
    for answers, refusal in (
        ({}, MustBeAnswered),
        ({"1": 9}, AnswerUnknown),
        ({"1": 2, "2": "a" * 2001}, AnswerTooLong),
    ):
        with pytest.raises(refusal):
            enter_slip(**ready_for_enter_slip(survey=found, answers=answers))
    with pytest.raises(MustBeAnswered):
        enter_slip(**ready_for_enter_slip(survey=found, answers={"1": 2}))
    with pytest.raises(AnswerUnknown):
        enter_slip(**ready_for_enter_slip(survey=found, answers={"1": 0.5}))
    with pytest.raises(AnswerTooLong):
        enter_slip(**ready_for_enter_slip(survey=found, answers={"1": 2, "2": "ă" * 2001}))
    with pytest.raises(Unfit):
        enter_slip(**ready_for_enter_slip(survey=found, number=-1))
