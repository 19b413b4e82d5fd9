from datetime import date

import pytest

from sogoc.areas.public_finance.audits.actions.correct_audit_recommendation import (
    RecommendationChanged,
    correct_audit_recommendation,
)
from sogoc.areas.public_finance.audits.actions.enter_audit_recommendation import DueBeforeRecommended
from sogoc.areas.public_finance.audits.actions.resolve_audit_recommendation import AlreadyResolved
from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import RecommendationWithdrawn
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect

from .builders import (
    CONTENT,
    DUE,
    RULES_ONLY,
    corrected,
    ready_for_correct_audit_recommendation,
    recommendation,
    resolved,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_its_words_and_until_when() -> None:
    ready = ready_for_correct_audit_recommendation()
    done = correct_audit_recommendation(**ready)
    assert (done.content, done.due_on, done.folded) == (
        "Nộp lại khoản chi sai",
        None,
        "nop lai khoan chi sai",
    )
    with pytest.raises(RecommendationChanged):
        correct_audit_recommendation(**ready)


def test_there_is_something_to_correct_that_can_be() -> None:
    one = recommendation()
    with pytest.raises(NothingToCorrect):
        corrected(recommendation=one, content=CONTENT, due_on=DUE)
    with pytest.raises(DueBeforeRecommended):
        corrected(recommendation=one, due_on=date(2023, 1, 1))
    with pytest.raises(AlreadyResolved):
        corrected(recommendation=resolved(recommendation=one))
    with pytest.raises(RecommendationWithdrawn):
        corrected(recommendation=withdrawn(recommendation=recommendation(**RULES_ONLY)))
