from datetime import date

import pytest

from sogoc.areas.public_finance.audits.actions.resolve_audit_recommendation import (
    AlreadyResolved,
    LessThanRecommended,
    MoreThanRecommended,
    ResolvedBeforeRecommended,
    resolve_audit_recommendation,
)
from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import RecommendationWithdrawn
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.kernel.money import UnitInDoubtBesidePlan, dong, read_money

from .builders import (
    RULES_ONLY,
    ready_for_resolve_audit_recommendation,
    recommendation,
    resolved,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_by_a_document_once() -> None:
    ready = ready_for_resolve_audit_recommendation()
    done = resolve_audit_recommendation(**ready)
    assert (done.recovered, str(done.resolved_by)) != (0, "None")
    with pytest.raises(AlreadyResolved):
        resolve_audit_recommendation(**ready)
    assert resolved(recommendation=recommendation(**RULES_ONLY)).recovered == 0


def test_of_money_all_of_it_or_why_not() -> None:
    one = recommendation()
    with pytest.raises(MoreThanRecommended, match=r"50\.000\.000 đồng"):
        resolved(recommendation=one, recovered=dong(50_000_001))
    with pytest.raises(LessThanRecommended):
        resolved(recommendation=one, recovered=dong(49_999_999))
    with pytest.raises(UnitInDoubtBesidePlan):
        resolved(recommendation=one, recovered=read_money("50.000"))
    done = resolved(recommendation=one, recovered=dong(49_999_999), because="Còn một đồng lẻ")
    assert done.because == "Còn một đồng lẻ"


def test_after_it_was_made_and_while_it_stands_by_a_document_that_holds() -> None:
    one = recommendation()
    with pytest.raises(ResolvedBeforeRecommended):
        resolved(recommendation=one, on=date(2023, 2, 12))
    with pytest.raises(NumberCancelled):
        resolved(recommendation=one, document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(RecommendationWithdrawn):
        resolved(recommendation=withdrawn(recommendation=one))
