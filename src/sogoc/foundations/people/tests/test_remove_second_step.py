import pytest

from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR
from sogoc.foundations.people.actions.remove_second_step import NotEnrolled, remove_second_step
from sogoc.foundations.people.models import RecoveryCode, SecondStep

from .builders import account, enrolled, ready_for_remove_second_step

pytestmark = pytest.mark.django_db


def test_nothing_of_it_is_left_and_sessions_end() -> None:
    mine = enrolled()
    after = remove_second_step(**ready_for_remove_second_step(account=mine))
    assert not SecondStep.objects.exists()
    assert not RecoveryCode.objects.exists()
    assert after.epoch == mine.epoch + 1


def test_an_administrator_helps_who_lost_the_phone() -> None:
    remove_second_step(**ready_for_remove_second_step(by=ADMINISTRATOR))
    assert not SecondStep.objects.exists()


def test_what_is_not_there_is_not_removed() -> None:
    with pytest.raises(NotEnrolled):
        remove_second_step(**ready_for_remove_second_step(account=account()))
