from datetime import date

import pytest

from sogoc.foundations.agencies.actions.name_contact import (
    NamedSince,
    NoLongerThere,
    NotYetThere,
    NoWayToReach,
)
from sogoc.foundations.agencies.queries import contacts_on

from .builders import NEW_YEAR, contact, department, merged

pytestmark = pytest.mark.django_db


def test_a_duty_has_one_number_on_a_day() -> None:
    so = department()
    contact(agency=so)
    contact(agency=so, telephone="0254 111 111", valid_from=date(2023, 2, 1))
    contact(agency=so, duty="Văn thư", telephone="")
    told = [
        [(one.duty, one.telephone) for one in contacts_on(so, day)] for day in (NEW_YEAR, date(2023, 2, 1))
    ]
    assert told == [
        [("Trực một cửa", "0254 000 000"), ("Văn thư", "")],
        [("Trực một cửa", "0254 111 111"), ("Văn thư", "")],
    ]


def test_a_duty_that_cannot_be_reached_is_none() -> None:
    with pytest.raises(NoWayToReach):
        contact(telephone="", email="")


def test_what_is_known_already_is_not_overwritten() -> None:
    so = department()
    contact(agency=so)
    with pytest.raises(NamedSince, match="từ ngày 01/01/2023"):
        contact(agency=so)


def test_nobody_answers_in_a_closed_agency() -> None:
    so = department()
    merged(so, into=department("so-2"))
    with pytest.raises(NoLongerThere, match="cơ quan kế tục"):
        contact(agency=so)


def test_nobody_answers_before_it_was_there() -> None:
    with pytest.raises(NotYetThere, match="từ ngày 01/01/2004"):
        contact(valid_from=date(2003, 12, 31))
    assert contact(agency=department("so-2"), valid_from=date(2004, 1, 1))
