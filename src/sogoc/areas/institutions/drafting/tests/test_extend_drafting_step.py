from datetime import date

import pytest

from sogoc.areas.institutions.drafting.actions.extend_drafting_step import (
    BeyondTheWhole,
    StepNotLater,
    extend_drafting_step,
)
from sogoc.areas.institutions.drafting.queries import steps_of
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.standing import DraftingNotBegun
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import begun, extended, ready_for_extend_drafting_step, some_dropped, some_unbegun

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_the_day_before_stays_known_and_why() -> None:
    ready = ready_for_extend_drafting_step()
    was, whole = ready["legal_document"].step_due_on, ready["legal_document"].due_on
    done = extend_drafting_step(**ready)
    (change,) = steps_of(done)[0].changes.all()
    assert (change.due_was, change.due_on, change.reason) == (was, date(2023, 4, 28), "Chờ bộ hướng dẫn")
    assert (done.step_due_on, done.warn_on, done.due_on) == (date(2023, 4, 28), date(2023, 4, 21), whole)
    with pytest.raises(StepNotLater):
        extend_drafting_step(**ready)


def test_the_whole_is_put_off_where_that_is_told() -> None:
    found = begun(due_on=date(2023, 5, 31))
    with pytest.raises(BeyondTheWhole):
        extended(legal_document=found, due_on=date(2023, 6, 15))
    done = extended(legal_document=found, due_on=date(2023, 6, 15), whole=date(2023, 9, 30))
    assert (done.first_due_on, done.due_on) == (date(2023, 5, 31), date(2023, 9, 30))


def test_for_a_reason_that_fits_and_of_what_is_open() -> None:
    found = begun()
    with pytest.raises(ReasonMissing):
        extended(legal_document=found, reason="")
    with pytest.raises(Unfit):
        extended(legal_document=found, reason="x" * 501)
    with pytest.raises(LegalDocumentClosed):
        extended(legal_document=some_dropped())
    with pytest.raises(DraftingNotBegun):
        extended(legal_document=some_unbegun())
