import pytest

from sogoc.areas.institutions.drafting.actions.record_opinion import (
    OpinionWanting,
    RemarksWanting,
    SameOpinion,
    record_opinion,
)
from sogoc.areas.institutions.drafting.queries import opinions_told
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.days import DayTooEarly, DraftedAhead
from sogoc.areas.institutions.drafting.register import Answer
from sogoc.foundations.documents.fitting import Unfit

from .builders import BEFORE, TODAY, TOMORROW, answered, asked, dropped, ready_for_record_opinion

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_it_is_counted_by_what_was_said() -> None:
    ready = ready_for_record_opinion()
    done = record_opinion(**ready)
    told = opinions_told(done.legal_document, TODAY)
    assert (told.answered, told.remarks, told.agreed, told.disagreed, told.late) == (1, 1, 0, 0, 0)
    with pytest.raises(SameOpinion):
        record_opinion(**ready)
    assert answered(opinion=done, heeded="Đã bỏ khoản 2").heeded == "Đã bỏ khoản 2"


def test_something_was_said_on_a_day_that_can_be() -> None:
    (one, _) = asked()
    with pytest.raises(OpinionWanting):
        answered(opinion=one, answer=Answer.WANTING)
    with pytest.raises(RemarksWanting):
        answered(opinion=one, remarks=" ")
    with pytest.raises(DraftedAhead):
        answered(opinion=one, on=TOMORROW)
    with pytest.raises(DayTooEarly):
        answered(opinion=one, on=BEFORE)
    with pytest.raises(Unfit):
        answered(opinion=one, remarks="x" * 3001)
    assert answered(opinion=one, answer=Answer.AGREED, remarks="").answer == "agreed"


def test_about_what_is_open() -> None:
    (one, _) = asked()
    dropped(legal_document=one.legal_document)
    with pytest.raises(LegalDocumentClosed):
        answered(opinion=one)
