from datetime import timedelta

import pytest

from sogoc.areas.direction.surveys.actions.answer_survey import AlreadyAnswered, TokenUnknown, answer_survey
from sogoc.areas.direction.surveys.actions.close_survey import close_survey
from sogoc.areas.direction.surveys.models import Response
from sogoc.areas.direction.surveys.queries.answering import AnswerTooLong, AnswerUnknown, MustBeAnswered
from sogoc.areas.direction.surveys.queries.opening import NotAskedThisWay, SurveyClosed, SurveyNotOpenThen
from sogoc.areas.direction.surveys.register import Mode
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.tests.builders import MORNING

from .builders import GOOD, LAST, drawn, ready_for_answer_survey, ready_for_close_survey, survey

pytestmark = pytest.mark.django_db


def test_a_token_answers_once() -> None:
    ready = ready_for_answer_survey()
    assert answer_survey(**ready).answers.count() == 1
    with pytest.raises(AlreadyAnswered, match="mỗi mã chỉ trả lời một lần"):
        answer_survey(**ready)
    assert Response.objects.get().answers == GOOD


def test_what_was_not_asked_is_not_kept() -> None:
    """Who is content is not asked why not, whatever a machine sends."""
    answer_survey(**ready_for_answer_survey(answers={"1": "1", "2": "Vì", "9": "?"}))
    assert Response.objects.get().answers == {"1": 1}


def test_the_journal_says_that_somebody_answered_and_not_from_where() -> None:
    answer_survey(**ready_for_answer_survey())
    entry = Entry.objects.filter(act="answer_survey").get()
    assert (entry.source, entry.changes, entry.kind) == ("", {}, "surveys.survey")


def test_an_unknown_token_is_told_so() -> None:
    with pytest.raises(TokenUnknown):
        answer_survey(**ready_for_answer_survey(secret="AAAA-AAAA-AAAA-AAAA"))


def test_while_the_survey_is_open() -> None:
    found = survey()
    secret = drawn(survey=found)[0].secret
    for at in (MORNING - timedelta(days=9), MORNING + timedelta(days=(LAST - MORNING.date()).days + 1)):
        with pytest.raises(SurveyNotOpenThen):
            answer_survey(**ready_for_answer_survey(secret=secret, at=at))
    close_survey(**ready_for_close_survey(survey=found))
    with pytest.raises(SurveyClosed):
        answer_survey(**ready_for_answer_survey(secret=secret))


def test_where_it_is_asked_online() -> None:
    found = survey()
    secret = drawn(survey=found)[0].secret
    found.mode = Mode.PAPER.value
    found.save()
    with pytest.raises(NotAskedThisWay):
        answer_survey(**ready_for_answer_survey(secret=secret))


def test_what_is_asked_is_answered_by_what_is_offered() -> None:
    ready = ready_for_answer_survey()
    with pytest.raises(MustBeAnswered, match="Câu 1"):
        answer_survey(**(ready | {"answers": {}}))
    with pytest.raises(MustBeAnswered, match="Câu 2"):
        answer_survey(**(ready | {"answers": {"1": 2}}))
    with pytest.raises(AnswerUnknown, match="Câu 1"):
        answer_survey(**(ready | {"answers": {"1": 7}}))
    with pytest.raises(AnswerTooLong, match="câu 2"):
        answer_survey(**(ready | {"answers": {"1": 2, "2": "a" * 2001}}))
