import pytest

from sogoc.foundations.agencies.actions.correct_succession import (
    SameDecision,
    SuccessionCorrectedMeanwhile,
    correct_succession,
)
from sogoc.foundations.journal.queries import history_of

from .builders import DECISION, ready_for_correct_succession

pytestmark = pytest.mark.django_db


def test_the_decision_is_mended_and_the_fact_stays() -> None:
    told = correct_succession(**ready_for_correct_succession())
    assert (told.decision, told.version, str(told.happened_on)) == ("32/2022/QĐ-UBND", 2, "2023-01-01")
    assert history_of(told).first().changes["decision"] == ["4047/QĐ-UBND", "32/2022/QĐ-UBND"]


def test_no_difference_is_no_correction() -> None:
    with pytest.raises(SameDecision, match="4047/QĐ-UBND"):
        correct_succession(**ready_for_correct_succession(decision=DECISION))


def test_what_others_corrected_meanwhile_is_seen_first() -> None:
    ready = ready_for_correct_succession()
    correct_succession(**ready)
    with pytest.raises(SuccessionCorrectedMeanwhile):
        correct_succession(**ready)
