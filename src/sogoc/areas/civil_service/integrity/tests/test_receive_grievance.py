from datetime import date

import pytest

from sogoc.areas.civil_service.integrity.actions.receive_grievance import (
    GrievanceMarkTaken,
    GrievanceNotYet,
    receive_grievance,
)
from sogoc.areas.civil_service.integrity.register import GrievanceKind
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import grievance, ready_for_receive_grievance

pytestmark = pytest.mark.django_db


def test_by_its_number_in_the_book_and_the_head_is_told() -> None:
    head = employed("giam.doc", Role.LEADER, some_agency())
    made = receive_grievance(**ready_for_receive_grievance(mark=" 01 "))
    assert str(made) == "khiếu nại 01/2023"
    assert head.notices.get(kind="grievance_received").facts["grievance"] == "khiếu nại 01/2023"
    with pytest.raises(GrievanceMarkTaken, match="khiếu nại số 01"):
        grievance()
    assert grievance(kind=GrievanceKind.DENUNCIATION).pk
    assert grievance(on=date(2022, 12, 30)).year == 2022


def test_received_and_about_something() -> None:
    with pytest.raises(GrievanceNotYet):
        grievance(on=date(2023, 2, 15))
    with pytest.raises(Unfit):
        grievance(about=" ")
    with pytest.raises(Unfit):
        grievance(mark="")
