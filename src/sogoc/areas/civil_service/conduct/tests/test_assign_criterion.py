import pytest

from sogoc.areas.civil_service.conduct.actions.assign_criterion import (
    OwnedAlready,
    OwnedAndJudged,
    assign_criterion,
)
from sogoc.areas.civil_service.staff.queries.serving import NotServing
from sogoc.areas.civil_service.staff.tests.builders import released, somebody
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.foundations.journal.queries import history_of

from .builders import judged, owned, ready_for_assign_criterion

pytestmark = pytest.mark.django_db


def test_one_person_answers_for_it_until_it_is_somebody_else() -> None:
    ready = ready_for_assign_criterion()
    one = assign_criterion(**ready)
    with pytest.raises(OwnedAlready):
        assign_criterion(**ready)
    other = somebody()
    now = owned(staff=other)
    assert (now.pk, now.staff) == (one.pk, other)
    assert "staff" in history_of(now)[0].changes
    judged(criterion=now)
    with pytest.raises(OwnedAndJudged):
        assign_criterion(**ready)


def test_who_is_there_by_a_document_that_holds() -> None:
    with pytest.raises(NotServing):
        owned(staff=released().staff)
    with pytest.raises(Unfit):
        owned(title=" ")
    with pytest.raises(NumberCancelled):
        owned(document=cancel_number(**ready_for_cancel_number()))
