import pytest

from sogoc.areas.civil_service.appointments.actions.support_talent import (
    SupportedAlready,
    SupportedWithNothing,
    support_talent,
)
from sogoc.areas.civil_service.appointments.queries import talents_held
from sogoc.areas.civil_service.appointments.register import TalentMeasure
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency

from .builders import ready_for_support_talent, talent

pytestmark = pytest.mark.django_db


def test_by_a_decision_on_its_day() -> None:
    one = support_talent(**ready_for_support_talent())
    assert (one.amount, one.given_on) == (50_000_000, one.decision.issued_on)
    assert list(talents_held(OFFICE, some_agency())) == [one]
    with pytest.raises(SupportedAlready, match="16/QĐ-SKHCN"):
        talent(staff=one.staff)
    assert talent(staff=one.staff, measure=TalentMeasure.ATTRACTED, amount=None).amount is None
    with pytest.raises(NoDecision):
        talent(document=document("9/KH-SKHCN"))


def test_with_something() -> None:
    with pytest.raises(SupportedWithNothing):
        talent(amount=None, content=" ")
    assert talent(amount=None, content=" Nhà ở  công vụ ").content == "Nhà ở công vụ"
    with pytest.raises(Unfit):
        talent(content="x" * 501)
