import pytest

from sogoc.areas.civil_service.conduct.actions.judge_criterion import MissedWhy, judge_criterion
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, judged, owned, ready_for_judge_criterion

pytestmark = pytest.mark.django_db


def test_missed_it_says_why_and_judged_again_it_is_another() -> None:
    ready = ready_for_judge_criterion()
    with pytest.raises(MissedWhy):
        judge_criterion(**(ready | {"because": " "}))
    with pytest.raises(Unfit):
        judge_criterion(**(ready | {"because": "x" * 501}))
    one = judge_criterion(**ready)
    assert (one.met, one.judged_on) == (False, LATER.date())
    with pytest.raises(NothingToCorrect):
        judge_criterion(**ready)
    again = judge_criterion(**(ready | {"met": True, "because": "Chấm lại"}))
    assert history_of(again)[0].changes["met"] == [False, True]
    assert judged(criterion=owned(code="2.3.2"), met=True, because="").met is True
