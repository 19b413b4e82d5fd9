from datetime import timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.correct_feedback import (
    FeedbackChanged,
    SenderWroteIt,
    correct_feedback,
)
from sogoc.areas.procedures.feedback.queries import (
    EarlierThanTheLatest,
    FeedbackConcluded,
    Wanted,
    feedback_wanted,
)
from sogoc.areas.procedures.feedback.register import Person
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    CITIZEN,
    OFFICE,
    SAID,
    answered,
    classified,
    corrected,
    feedback,
    ready_for_correct_feedback,
)

pytestmark = pytest.mark.django_db


def test_what_was_written_down_wrongly_is_told_rightly_and_found_by_it() -> None:
    done = corrected(procedure_code="1.014431")
    assert (done.text, done.procedure_code) == ("Cán bộ hẹn hai lần mà chưa trả kết quả", "1.014431")
    entry = history_of(done)[0]
    assert entry.changes["text"] == [SAID, done.text]
    assert entry.changes["lý do"] == [None, "Ghi nhầm số lần"]
    assert feedback_wanted(OFFICE, Wanted(on=MORNING.date(), words="hen hai lan")).get() == done


def test_who_read_an_older_one_is_told() -> None:
    ready = ready_for_correct_feedback()
    classified(feedback=ready["feedback"])
    with pytest.raises(FeedbackChanged, match="xem những gì đã đổi"):
        correct_feedback(**ready)


def test_the_words_of_the_sender_are_theirs() -> None:
    sent = feedback(sender=Person(key=CITIZEN.key), by=CITIZEN)
    with pytest.raises(SenderWroteIt):
        corrected(feedback=sent)


def test_what_was_answered_stays_as_it_was_when_it_was_answered() -> None:
    with pytest.raises(FeedbackConcluded):
        corrected(feedback=answered())


def test_something_changes_for_a_reason_and_in_order() -> None:
    found = feedback()
    with pytest.raises(NothingToCorrect):
        corrected(feedback=found, text=SAID, channel=found.channel)
    with pytest.raises(ReasonMissing):
        corrected(feedback=found, reason="")
    with pytest.raises(EarlierThanTheLatest):
        corrected(feedback=found, at=MORNING - timedelta(minutes=1))
    with pytest.raises(Unfit):
        corrected(feedback=found, text="x" * 10_001)
