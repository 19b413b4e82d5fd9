from datetime import date

import pytest

from sogoc.areas.civil_service.conduct.actions.plan_rotation import (
    AlreadyDue,
    NoRotationThen,
    PeriodNotAllowed,
    plan_rotation,
)
from sogoc.areas.civil_service.conduct.queries import Wanted, rotations_wanted
from sogoc.areas.civil_service.staff.queries.serving import NotServing
from sogoc.areas.civil_service.staff.tests.builders import released
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number

from .builders import due, ready_for_plan_rotation, withdrawn

pytestmark = pytest.mark.django_db


def test_due_so_many_months_after_they_came() -> None:
    one = plan_rotation(**ready_for_plan_rotation())
    assert one.due_on == date(2023, 1, 2)
    assert due(since=date(2020, 8, 31), months=30).due_on == date(2023, 2, 28)
    assert due(since=date(2020, 12, 15), months=24).due_on == date(2022, 12, 15)
    wanted = Wanted(words=one.staff.code, kind="finance", state="waiting", year=2023)
    assert list(rotations_wanted(OFFICE, wanted)) == [one]


@pytest.mark.parametrize("months", [23, 61])
def test_within_the_bounds_of_the_law(months: int) -> None:
    with pytest.raises(PeriodNotAllowed, match="59/2019/NĐ-CP"):
        due(months=months)


def test_there_was_a_rule_on_that_day() -> None:
    with pytest.raises(NoRotationThen):
        due(document=document("02/KH-SKHCN", issued_on=date(2019, 8, 14)))


def test_once_for_one_day_while_they_are_there() -> None:
    one = due()
    with pytest.raises(AlreadyDue, match="02/01/2023"):
        due(staff=one.staff)
    withdrawn(rotation=one)
    assert due(staff=one.staff).pk != one.pk
    gone = released().staff
    with pytest.raises(NotServing):
        due(staff=gone)


def test_by_a_plan_that_holds() -> None:
    with pytest.raises(NumberCancelled):
        due(document=cancel_number(**ready_for_cancel_number()))
