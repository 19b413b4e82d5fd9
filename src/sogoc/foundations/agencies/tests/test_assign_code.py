from datetime import date

import pytest

from sogoc.foundations.agencies.actions.assign_code import (
    CodedSince,
    CodeTaken,
    OutsideItsLife,
    UnfitCode,
    assign_code,
)
from sogoc.foundations.agencies.queries import agency_with_code, code_on
from sogoc.kernel.tests.builders import MORNING

from .builders import ADMINISTRATOR, FOUNDED, NEW_YEAR, coded, department, merged, ready_for_assign_code

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "code", ["H06", "H56.16", "A01.1.2", "G22.99.ABC.1", "000.00.16.H56", "H57.37", "Z12.1", "ZA1"]
)
def test_codes_as_agencies_bear_them(code: str) -> None:
    assert coded(department(), code).code == code


@pytest.mark.parametrize(
    "code",
    [
        "",
        "h06",
        "H6",
        "H06.",
        "H06..1",
        "H06.1234",
        "Đ06",
        "H06-1",
        "H06.1 ",
        "000.00.16.Z56",
        "H06" + ".ABC" * 9,
    ],
)
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(UnfitCode):
        coded(department(), code)


def test_the_decision_of_2020_reaches_back_to_its_day() -> None:
    so = department()
    with pytest.raises(UnfitCode):
        coded(so, "H06.16", valid_from=date(2020, 9, 14))
    assert coded(so, "H06.16", valid_from=date(2020, 9, 15))


def test_each_day_has_its_code() -> None:
    so = department()
    coded(so, "000.00.16.H06", valid_from=date(2021, 1, 1))
    coded(so, "H06.16")
    days = (date(2020, 12, 31), date(2021, 1, 1), date(2022, 12, 31), NEW_YEAR)
    assert [code_on(so, day) for day in days] == ["", "000.00.16.H06", "000.00.16.H06", "H06.16"]
    assert agency_with_code("H06.16", NEW_YEAR) == so
    assert agency_with_code("H06.16", date(2022, 12, 31)) is None


def test_one_code_is_one_agency_on_a_day() -> None:
    so, other = department(), department("so-2", name="Sở Nội vụ")
    coded(so, "H06.16")
    for day in (NEW_YEAR, date(2021, 1, 1)):
        with pytest.raises(CodeTaken, match="đang là của Sở Khoa học và Công nghệ"):
            coded(other, "H06.16", valid_from=day)
    merged(so, into=other, on=date(2023, 2, 1))
    coded(other, "H06.16", valid_from=date(2023, 2, 1))
    assert agency_with_code("H06.16", date(2023, 1, 31)) == so
    assert agency_with_code("H06.16", date(2023, 2, 1)) == other


def test_what_is_known_already_is_not_overwritten() -> None:
    so = department()
    coded(so, "H06.16")
    with pytest.raises(CodedSince, match=r"đã có mã H06\.16 từ ngày 01/01/2023"):
        coded(so, "H06.17")


def test_only_within_its_life() -> None:
    so, other = department(valid_from=date(2022, 1, 1)), department("so-2")
    with pytest.raises(OutsideItsLife):
        assign_code(
            agency=so, code="000.00.16.H06", valid_from=date(2021, 1, 1), at=MORNING, by=ADMINISTRATOR
        )
    merged(so, into=other)
    with pytest.raises(OutsideItsLife):
        assign_code(**ready_for_assign_code(agency=so))
    assert so.valid_from > FOUNDED
