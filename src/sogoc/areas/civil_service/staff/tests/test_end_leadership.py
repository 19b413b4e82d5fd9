import pytest

from sogoc.areas.civil_service.staff.actions.end_leadership import (
    EndedBeforeGiven,
    NoLongerLeads,
    end_leadership,
)
from sogoc.areas.civil_service.staff.queries import leadership_on
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import document

from .builders import CAME, MOVED, led_before, ready_for_end_leadership, some_decision

pytestmark = pytest.mark.django_db


def test_from_a_day_somebody_leads_no_more() -> None:
    held = end_leadership(**ready_for_end_leadership(reason="  Điều động "))
    assert (held.ended_on, held.because, held.ended_by) == (MOVED, "Điều động", some_decision())
    assert leadership_on(held.staff, MOVED) is None
    with pytest.raises(NoLongerLeads, match="31/01/2023"):
        led_before(leadership=held)


def test_after_it_began_for_a_reason_by_a_decision() -> None:
    with pytest.raises(EndedBeforeGiven, match="02/01/2020"):
        led_before(on=CAME)
    with pytest.raises(ReasonMissing):
        led_before(reason=" ")
    with pytest.raises(NoDecision):
        led_before(document=document("9/KH-SKHCN"))
    with pytest.raises(Unfit):
        led_before(reason="x" * 501)
