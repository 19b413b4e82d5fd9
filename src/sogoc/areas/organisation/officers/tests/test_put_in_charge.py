from datetime import date, timedelta

import pytest

from sogoc.areas.organisation.officers.actions.put_in_charge import (
    InChargeAlready,
    InChargeBeforeDecided,
    NoOfficeInAgency,
    PrincipalAlready,
    UnknownDuty,
    put_in_charge,
)
from sogoc.areas.organisation.officers.queries.reaching import UnreachableAtWork
from sogoc.areas.organisation.officers.register import AtWork, Seat
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number, some_agency

from .builders import DECIDED, LAST_DAY, SINCE, charge, officer, ready_for_put_in_charge, released

pytestmark = pytest.mark.django_db


def test_somebody_of_the_agency_who_is_told() -> None:
    someone = officer(division(some_agency()))
    made = put_in_charge(**ready_for_put_in_charge(account=someone))
    assert (made.duty_name, made.valid_from, made.belongs_to) == (
        "tham mưu cải cách hành chính",
        SINCE,
        someone.key,
    )
    told = someone.notices.get(kind="put_in_charge")
    assert told.facts["day"] == "09/01/2023"
    with pytest.raises(InChargeAlready, match="09/01/2023"):
        charge(account=someone, seat=Seat.SUBSTITUTE)
    with pytest.raises(NoOfficeInAgency):
        charge(account=officer(department("khac")), duty="it")


def test_one_principal_on_a_day_and_others_who_stand_in() -> None:
    first = charge()
    with pytest.raises(PrincipalAlready, match="làm dự phòng"):
        charge()
    assert charge(seat=Seat.SUBSTITUTE).pk
    assert charge(duty="it").pk
    with pytest.raises(PrincipalAlready):
        charge(on=LAST_DAY + timedelta(days=400))
    released(charge=first)
    with pytest.raises(PrincipalAlready):
        charge(on=LAST_DAY)
    assert charge(on=LAST_DAY + timedelta(days=1)).pk


def test_of_what_the_law_of_the_day_wants_by_a_document_that_holds() -> None:
    with pytest.raises(UnknownDuty):
        charge(duty="space")
    old = document("9/QĐ-SKHCN", issued_on=date(2013, 1, 4))
    with pytest.raises(UnknownDuty, match="03/02/2014"):
        charge(duty="iso", document=old, on=date(2014, 2, 3))
    with pytest.raises(InChargeBeforeDecided):
        charge(on=DECIDED - timedelta(days=1))
    with pytest.raises(NumberCancelled):
        charge(document=cancel_number(**ready_for_cancel_number()))


def test_reached_at_work() -> None:
    with pytest.raises(UnreachableAtWork):
        charge(contact=AtWork("Chuyên viên", " "))
    with pytest.raises(Unfit):
        charge(contact=AtWork(" ", "0254 000 000"))
    with pytest.raises(Unfit):
        charge(contact=AtWork("Chuyên viên", email="không phải"))
