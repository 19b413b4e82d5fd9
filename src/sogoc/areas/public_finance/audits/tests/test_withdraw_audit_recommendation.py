import pytest

from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import (
    RecommendationWithdrawn,
    withdraw_audit_recommendation,
)
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import ready_for_withdraw_audit_recommendation, withdrawn

pytestmark = pytest.mark.django_db


def test_once_and_for_a_reason() -> None:
    ready = ready_for_withdraw_audit_recommendation()
    with pytest.raises(ReasonMissing):
        withdrawn(recommendation=ready["recommendation"], reason=" ")
    assert withdraw_audit_recommendation(**ready).withdrawn_on
    with pytest.raises(RecommendationWithdrawn):
        withdraw_audit_recommendation(**ready)
