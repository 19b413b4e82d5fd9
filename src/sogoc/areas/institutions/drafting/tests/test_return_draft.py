import pytest

from sogoc.areas.institutions.drafting.actions.return_draft import NotAnEarlierStep, ReturnedOften
from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import steps_of
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.days import DayTooEarly, DraftedAhead
from sogoc.areas.institutions.drafting.queries.standing import DraftingNotBegun
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import (
    BEFORE,
    TODAY,
    TOMORROW,
    come_to,
    finished,
    legal_document,
    returned,
    some_dropped,
    some_unbegun,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_that_step_and_those_after_it_are_gone_through_again() -> None:
    employed("truong.phong", Role.DIVISION_HEAD, legal_document().agency)
    done = returned(legal_document=come_to("members", legal_document=LegalDocument.objects.get()), to="send")
    steps = steps_of(done)
    assert [one.key for one in steps if one.done_on] == ["draft"]
    assert (done.step, done.step_due_on) == (steps[1].name, steps[1].due_on)
    assert (done.submitted_on, done.submission) == (None, None)
    (change,) = steps[4].changes.all()
    assert (change.kind, change.back_to, change.on, steps[4].returns) == (
        "returned",
        "Gửi thẩm định",
        TODAY,
        1,
    )
    assert Notice.objects.filter(kind="draft_returned").count() == 1


def test_three_times_and_no_more() -> None:
    found = come_to("appraise")
    for _ in range(3):
        found = returned(legal_document=found, to="send")
        found = finished(legal_document=found, on=TODAY)
    with pytest.raises(ReturnedOften, match="3 lần"):
        returned(legal_document=found)


def test_to_an_earlier_one_on_a_day_that_can_be_and_why() -> None:
    found = come_to("appraise")
    for to in ("appraise", "submit", "không có"):
        with pytest.raises(NotAnEarlierStep):
            returned(legal_document=found, to=to)
    with pytest.raises(DraftedAhead):
        returned(legal_document=found, on=TOMORROW)
    with pytest.raises(DayTooEarly):
        returned(legal_document=found, on=BEFORE)
    with pytest.raises(ReasonMissing):
        returned(legal_document=found, reason=" ")
    with pytest.raises(Unfit):
        returned(legal_document=found, reason="x" * 501)


def test_what_is_open() -> None:
    with pytest.raises(LegalDocumentClosed):
        returned(legal_document=some_dropped())
    with pytest.raises(DraftingNotBegun):
        returned(legal_document=some_unbegun())
