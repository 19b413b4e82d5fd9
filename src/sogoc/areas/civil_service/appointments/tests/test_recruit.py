from datetime import date

import pytest

from sogoc.areas.civil_service.appointments.actions.recruit import (
    ContractIsNoRecruitment,
    RecruitedAlready,
    recruit,
)
from sogoc.areas.civil_service.appointments.queries import recruitments_held
from sogoc.areas.civil_service.staff.actions.enter_staff import StillHere
from sogoc.areas.civil_service.staff.queries import stay_on
from sogoc.areas.civil_service.staff.register import StaffKind
from sogoc.areas.civil_service.staff.tests.builders import CAME, newcomer, some_decision, work
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency

from .builders import ready_for_recruit, recruitment

pytestmark = pytest.mark.django_db


def test_somebody_comes_into_the_book_and_how_is_told() -> None:
    one = recruit(**ready_for_recruit(newcomer=newcomer(called="Kỹ sư")))
    assert (one.way, one.recruited_on, stay_on(one.stay.staff, CAME)) == ("exam", CAME, one.stay)
    assert list(recruitments_held(OFFICE, some_agency(), "ky su")) == [one]
    assert not recruitments_held(OFFICE, words="ke toan").exists()


def test_the_same_decision_is_told_once_of_each() -> None:
    told = newcomer()
    recruitment(newcomer=told)
    with pytest.raises(RecruitedAlready, match="12/QĐ-SKHCN"):
        recruitment(newcomer=told)
    with pytest.raises(StillHere):
        recruitment(newcomer=told, document=some_decision(number="13/QĐ-SKHCN"), on=date(2021, 1, 4))
    assert recruitment().pk


def test_a_contract_is_none() -> None:
    with pytest.raises(ContractIsNoRecruitment):
        recruitment(work=work(kind=StaffKind.CONTRACT))
