import pytest

from sogoc.areas.direction.surveys.actions.settle_slip import NothingToSettle, settle_slip
from sogoc.areas.direction.surveys.models import Response
from sogoc.areas.direction.surveys.queries.answering import AnswerTooLong, AnswerUnknown, MustBeAnswered

from .builders import BAD, GOOD, ready_for_settle_slip

pytestmark = pytest.mark.django_db


def test_by_the_paper_it_is_an_answer_once() -> None:
    ready = ready_for_settle_slip(answers=BAD)
    done = settle_slip(**ready)
    assert (done.typed, done.typed_again, done.is_in_dispute) == (GOOD, BAD, False)
    assert Response.objects.get().answers == BAD
    with pytest.raises(NothingToSettle):
        settle_slip(**ready)


def test_what_is_asked_is_answered_by_what_is_offered() -> None:
    ready = ready_for_settle_slip()
    with pytest.raises(MustBeAnswered):
        settle_slip(**(ready | {"answers": {}}))
    with pytest.raises(AnswerUnknown):
        settle_slip(**(ready | {"answers": {"1": 8}}))
    with pytest.raises(AnswerTooLong):
        settle_slip(**(ready | {"answers": {"1": 2, "2": "a" * 2001}}))
