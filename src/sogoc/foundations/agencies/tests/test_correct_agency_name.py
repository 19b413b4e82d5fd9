from datetime import date

import pytest

from sogoc.foundations.agencies.actions.correct_agency_name import (
    NameCorrectedMeanwhile,
    NothingToMend,
    correct_agency_name,
)
from sogoc.foundations.agencies.queries import agencies_seen_by, matching, name_on

from .builders import ADMINISTRATOR, NEW_YEAR, ready_for_correct_agency_name, renamed

pytestmark = pytest.mark.django_db


def test_a_slip_in_todays_name_is_mended_everywhere() -> None:
    so = correct_agency_name(**ready_for_correct_agency_name())
    assert so.name == str(name_on(so, NEW_YEAR)) == "Sở Khoa học và Công nghệ tỉnh"
    assert so.names.count() == 1


def test_a_slip_in_a_former_name_leaves_todays_alone() -> None:
    so = renamed()
    former = so.names.first()
    so = correct_agency_name(
        **ready_for_correct_agency_name(agency=so, name_row=former, name="Sở Khoa học kỹ thuật")
    )
    assert so.name == "Sở Khoa học, Công nghệ và Môi trường"
    assert str(name_on(so, date(2010, 1, 1))) == "Sở Khoa học kỹ thuật"
    assert matching(agencies_seen_by(ADMINISTRATOR), "ky thuat").get() == so


def test_no_difference_is_no_correction() -> None:
    with pytest.raises(NothingToMend):
        correct_agency_name(**ready_for_correct_agency_name(name="Sở Khoa học và Công nghệ"))


def test_what_others_changed_meanwhile_is_seen_first() -> None:
    ready = ready_for_correct_agency_name()
    correct_agency_name(**ready)
    with pytest.raises(NameCorrectedMeanwhile):
        correct_agency_name(**ready)
