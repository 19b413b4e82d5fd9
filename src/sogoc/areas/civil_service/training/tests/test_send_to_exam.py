from datetime import date

import pytest

from sogoc.areas.civil_service.staff.queries.serving import NotServing
from sogoc.areas.civil_service.training.actions.send_to_exam import (
    AlreadyCandidate,
    ExamOfOthers,
    send_to_exam,
)
from sogoc.areas.civil_service.training.actions.withdraw_candidate import withdraw_candidate
from sogoc.areas.civil_service.training.queries import Wanted, candidates_wanted
from sogoc.areas.civil_service.training.register import ExamKind
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number

from .builders import (
    a_public_employee,
    candidate,
    exam,
    ready_for_send_to_exam,
    ready_for_withdraw_candidate,
)

pytestmark = pytest.mark.django_db


def test_civil_servants_for_a_rank_and_public_employees_for_a_title() -> None:
    one = send_to_exam(**ready_for_send_to_exam())
    title = exam(kind=ExamKind.TITLE, title="Kỹ sư hạng II")
    other = candidate(staff=a_public_employee(), exam=title)
    assert list(candidates_wanted(OFFICE, Wanted(kind="rank", state="waiting", year=2022))) == [one]
    assert other.result == ""
    with pytest.raises(ExamOfOthers, match="viên chức"):
        candidate(staff=a_public_employee())
    with pytest.raises(ExamOfOthers, match="là công chức"):
        candidate(exam=title)


def test_once_a_year_unless_it_was_withdrawn() -> None:
    one = candidate()
    with pytest.raises(AlreadyCandidate, match="năm 2022"):
        candidate(staff=one.staff)
    assert candidate(staff=one.staff, exam=exam(year=2023)).pk != one.pk
    withdraw_candidate(**ready_for_withdraw_candidate(candidate=one))
    assert candidate(staff=one.staff).pk != one.pk


def test_while_they_are_there_and_it_fits() -> None:
    with pytest.raises(NotServing):
        candidate(on=date(2019, 1, 1))
    with pytest.raises(Unfit):
        candidate(exam=exam(title=" "))
    with pytest.raises(NumberCancelled):
        candidate(document=cancel_number(**ready_for_cancel_number()))
