from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.classify_feedback import (
    CannotAnswer,
    ClassifiedSo,
    ClassNotTold,
    classify_feedback,
)
from sogoc.areas.procedures.feedback.queries import EarlierThanTheLatest, FeedbackConcluded
from sogoc.areas.procedures.feedback.register import About
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

from .builders import classified, declined, feedback, ready_for_classify_feedback

pytestmark = pytest.mark.django_db


def test_from_then_on_its_answer_is_due() -> None:
    one = classified(procedure_code="1.014431")
    assert (one.about, one.procedure_code, one.due_on) == ("behaviour", "1.014431", one.answer_due_on)


def test_who_shall_answer_is_told() -> None:
    answerer = employed("chuyen.vien", Role.OFFICER, some_agency())
    Notice.objects.all().delete()
    one = classified(answerer=answerer)
    (told,) = Notice.objects.filter(kind="feedback_assigned")
    assert (told.account, told.facts["day"], one.answerer) == (answerer, "07/3/2023", answerer)


def test_only_who_may_answer_there_is_asked() -> None:
    for stranger in (
        employed("kiem.toan", Role.AUDITOR, some_agency()),
        employed("noi.khac", Role.OFFICER, department("khac")),
    ):
        with pytest.raises(CannotAnswer, match="không giữ vai trò"):
            classified(feedback=feedback(stranger.username), answerer=stranger)


def test_it_may_be_classified_anew_but_not_the_same() -> None:
    one = classified()
    with pytest.raises(ClassifiedSo):
        classify_feedback(**ready_for_classify_feedback(feedback=one))
    assert classified(feedback=one, about=About.REGULATION).about == "regulation"


def test_it_is_about_something() -> None:
    with pytest.raises(ClassNotTold):
        classified(about=About.UNTOLD)


def test_not_once_it_is_concluded_and_not_before_it_came() -> None:
    with pytest.raises(FeedbackConcluded, match="từ chối tiếp nhận ngày 15/02/2023"):
        classified(feedback=declined())
    with pytest.raises(EarlierThanTheLatest):
        classified(feedback=feedback("B"), at=MORNING - timedelta(minutes=1))
