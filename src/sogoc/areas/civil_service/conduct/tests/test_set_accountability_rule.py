import pytest

from sogoc.areas.civil_service.conduct.actions.set_accountability_rule import (
    SameRule,
    set_accountability_rule,
)
from sogoc.areas.civil_service.conduct.queries import rules_seen_by
from sogoc.areas.civil_service.conduct.register import Level
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_set_accountability_rule, rule

pytestmark = pytest.mark.django_db


def test_set_again_it_is_another_and_the_journal_keeps_what_it_was() -> None:
    ready = ready_for_set_accountability_rule()
    one = set_accountability_rule(**ready)
    assert str(one) == "1 → hoàn thành nhiệm vụ"
    with pytest.raises(SameRule):
        set_accountability_rule(**ready)
    changed = set_accountability_rule(**(ready | {"at_most": Level.GOOD}))
    assert (changed.pk, changed.at_most) == (one.pk, "good")
    assert history_of(changed)[0].changes["at_most"] == ["completed", "good"]
    assert list(rules_seen_by(OFFICE)) == [changed]


def test_it_fits_and_its_document_holds() -> None:
    with pytest.raises(Unfit):
        rule(missed=0)
    with pytest.raises(Unfit):
        rule(at_most=Level.NONE)
    with pytest.raises(NumberCancelled):
        rule(document=cancel_number(**ready_for_cancel_number()))
