from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.end_own_rule import (
    EndsBeforeIssued,
    RuleEnded,
    end_own_rule,
)
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import ready_for_end_own_rule, rule_ended

pytestmark = pytest.mark.django_db


def test_once_for_a_reason_and_not_before_it_began() -> None:
    ready = ready_for_end_own_rule()
    with pytest.raises(ReasonMissing):
        rule_ended(rule=ready["rule"], reason=" ")
    with pytest.raises(EndsBeforeIssued):
        rule_ended(rule=ready["rule"], on=date(2023, 2, 12))
    assert end_own_rule(**ready).ended_on
    with pytest.raises(RuleEnded):
        end_own_rule(**ready)
