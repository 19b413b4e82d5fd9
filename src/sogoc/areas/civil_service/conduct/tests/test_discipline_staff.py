from datetime import date

import pytest

from sogoc.areas.civil_service.conduct.actions.discipline_staff import (
    AlreadyDisciplined,
    FundingOfNoServiceUnit,
    FundingUntold,
    NoSuchForm,
    discipline_staff,
)
from sogoc.areas.civil_service.conduct.queries import Wanted, disciplines_wanted
from sogoc.areas.civil_service.conduct.register import Form, Funding, Side
from sogoc.areas.civil_service.staff.queries.serving import NotServing
from sogoc.areas.civil_service.staff.register import StaffKind
from sogoc.areas.civil_service.staff.tests.builders import leader, somebody, work
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number, some_agency

from .builders import disciplined, ready_for_discipline_staff, revoked, some_decision

pytestmark = pytest.mark.django_db


def a_service_unit() -> Agency:
    return division(some_agency(), "trung-tam", kind="service_unit", name="Trung tâm Ứng dụng")


def test_as_what_they_were_on_the_day_of_the_decision() -> None:
    one = discipline_staff(**ready_for_discipline_staff())
    assert (one.tier, one.staff_kind, one.seat) == ("", "civil_servant", "office")
    assert one.decided_on == some_decision().issued_on
    head = disciplined(staff=leader().staff)
    assert head.tier == "agency"
    assert list(disciplines_wanted(OFFICE, Wanted(words=one.staff.code, kind="administration"))) == [one]
    assert not disciplines_wanted(OFFICE, Wanted(state="revoked")).exists()


def test_by_a_form_that_the_law_of_that_day_has_for_them() -> None:
    one = somebody()
    assert disciplined(staff=one, form=Form.PAY_CUT).form == "pay_cut"
    with pytest.raises(NoSuchForm, match="giáng chức"):
        disciplined(staff=one, form=Form.DEMOTION)
    later = document("40/QĐ-SKHCN", issued_on=date(2025, 7, 1))
    with pytest.raises(NoSuchForm, match="hạ bậc lương"):
        disciplined(staff=one, form=Form.PAY_CUT, document=later)
    assert disciplined(staff=one, form=Form.WARNING, document=later, side=Side.PARTY).side == "party"


def test_in_a_service_unit_it_is_told_what_it_lives_on() -> None:
    there = somebody(work=work(unit=a_service_unit(), kind=StaffKind.PUBLIC_EMPLOYEE))
    with pytest.raises(FundingUntold):
        disciplined(staff=there)
    assert disciplined(staff=there, funding=Funding.SELF).seat == "service_unit"
    with pytest.raises(FundingOfNoServiceUnit):
        disciplined(funding=Funding.SELF)


def test_once_by_one_decision_that_holds() -> None:
    one = disciplined()
    with pytest.raises(AlreadyDisciplined, match="32/QĐ-SKHCN"):
        disciplined(staff=one.staff)
    revoked(discipline=one)
    assert disciplined(staff=one.staff).pk != one.pk
    with pytest.raises(NumberCancelled):
        disciplined(document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(NoDecision):
        disciplined(document=document("33/KH-SKHCN"))


def test_while_they_are_there_about_something() -> None:
    with pytest.raises(NotServing):
        disciplined(document=document("01/QĐ-SKHCN", issued_on=date(2019, 1, 2)))
    with pytest.raises(Unfit):
        disciplined(about=" ")
