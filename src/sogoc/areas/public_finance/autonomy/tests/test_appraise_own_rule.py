import pytest

from sogoc.areas.public_finance.autonomy.actions.appraise_own_rule import RuleAppraised, appraise_own_rule
from sogoc.areas.public_finance.autonomy.actions.end_own_rule import RuleEnded
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import ready_for_appraise_own_rule, rule, rule_appraised, rule_ended

pytestmark = pytest.mark.django_db


def test_once_while_it_holds() -> None:
    ready = ready_for_appraise_own_rule()
    done = appraise_own_rule(**ready)
    assert done.appraised_on == ready["document"].issued_on
    with pytest.raises(RuleAppraised):
        appraise_own_rule(**ready)
    with pytest.raises(RuleEnded):
        rule_appraised(rule=rule_ended(rule=done))


def test_by_a_document_that_holds() -> None:
    with pytest.raises(NumberCancelled):
        rule_appraised(rule=rule(), document=cancel_number(**ready_for_cancel_number()))
