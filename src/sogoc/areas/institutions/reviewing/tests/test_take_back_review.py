import pytest

from sogoc.areas.institutions.reviewing.actions.take_back_review import NothingToTakeBack, take_back_review
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_take_back_review, settled

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_one_step_after_the_other_for_a_reason() -> None:
    one = settled()
    with pytest.raises(ReasonMissing):
        take_back_review(**ready_for_take_back_review(text=one, reason=" "))
    stands = []
    for _ in range(3):
        one = take_back_review(**ready_for_take_back_review(text=one))
        stands.append((bool(one.settled_on), bool(one.recommended_on), bool(one.reviewed_on)))
    assert stands == [(False, True, True), (False, False, True), (False, False, False)]
    assert (one.result, one.findings) == ("", "")
    assert history_of(one)[0].changes["lý do"] == [None, "Ghi nhầm văn bản"]
    with pytest.raises(NothingToTakeBack):
        take_back_review(**ready_for_take_back_review(text=one))
