from datetime import date

import pytest

from sogoc.areas.institutions.drafting.actions.start_drafting import (
    DraftingBegun,
    DueTooSoon,
    NoStepsKnown,
    start_drafting,
)
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.days import DayTooEarly, DraftedAhead
from sogoc.areas.institutions.drafting.register import DraftKind
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import (
    BEFORE,
    BEGAN,
    TOMORROW,
    begun,
    draft,
    legal_document,
    letter,
    proposed,
    ready_for_start_drafting,
    some_dropped,
    some_unbegun,
    titled,
)

pytestmark = pytest.mark.django_db


def test_a_decision_goes_through_six_steps_and_a_resolution_through_seven() -> None:
    decision, resolution = begun(), begun(legal_document=titled("Mức chi", kind=DraftKind.RESOLUTION))
    assert [found.steps.count() for found in (decision, resolution)] == [6, 7]
    first = decision.steps.earliest("position")
    # 45 days of work after 9 January 2023, with the week of Tết (20 to 26 January) off.
    assert (first.began_on, first.due_on, first.warn_on) == (BEGAN, date(2023, 3, 20), date(2023, 3, 13))
    assert (decision.step, decision.step_due_on, decision.warn_on) == (
        first.name,
        first.due_on,
        first.warn_on,
    )
    assert decision.due_on == decision.first_due_on
    assert decision.due_on is not None
    assert decision.due_on > first.due_on


def test_whoever_heads_the_division_hears_of_it() -> None:
    unit = division(letter().agency, "phong-ql")
    employed("truong.phong", Role.DIVISION_HEAD, unit)
    begun(legal_document=legal_document(unit=unit), document=letter(), due_on=date(2023, 8, 31))
    notice = Notice.objects.get(kind="drafting_begun")
    assert notice.facts["day"] == "31/8/2023"


def test_once_on_a_day_that_can_be() -> None:
    ready = ready_for_start_drafting()
    start_drafting(**ready)
    with pytest.raises(DraftingBegun):
        start_drafting(**ready)
    found = proposed(legal_document=some_unbegun())
    with pytest.raises(DraftedAhead):
        begun(legal_document=found, on=TOMORROW)
    with pytest.raises(DayTooEarly):
        begun(legal_document=found, on=BEFORE)
    with pytest.raises(DueTooSoon):
        begun(legal_document=found, due_on=BEFORE)


def test_of_a_kind_that_is_issued_then_by_what_holds() -> None:
    with pytest.raises(NoStepsKnown, match="Chủ tịch"):
        begun(legal_document=legal_document(draft=draft(kind=DraftKind.CHAIRMAN_DECISION)))
    with pytest.raises(LegalDocumentClosed):
        begun(legal_document=some_dropped())
    with pytest.raises(NumberCancelled):
        begun(document=cancel_number(**ready_for_cancel_number()))
