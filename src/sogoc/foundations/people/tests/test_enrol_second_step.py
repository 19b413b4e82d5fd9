import pytest

from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.actions.enrol_second_step import AlreadyEnrolled, enrol_second_step
from sogoc.foundations.people.models import SecondStep
from sogoc.foundations.people.second_steps import WrongCode

from .builders import CODES, SEED, account, code_now, enrolled, ready_for_enrol_second_step

pytestmark = pytest.mark.django_db


def test_a_code_shows_that_the_phone_is_set_up() -> None:
    mine = account()
    for wrong in ("000000", "", code_now(5), code_now(0, "another seed")):
        with pytest.raises(WrongCode):
            enrol_second_step(**ready_for_enrol_second_step(account=mine, code=wrong))
    assert not SecondStep.objects.exists()
    assert enrol_second_step(**ready_for_enrol_second_step(account=mine)).account == mine


def test_every_other_session_ends() -> None:
    mine = account()
    step = enrol_second_step(**ready_for_enrol_second_step(account=mine))
    assert step.account.get_session_auth_hash() != mine.get_session_auth_hash()


def test_neither_table_nor_journal_keeps_a_code_in_clear() -> None:
    mine = enrolled()
    kept = str([*mine.second_step.recovery_codes.values(), *Entry.objects.values()])
    assert not any(part in kept for part in (*CODES, CODES[0].replace("-", ""), SEED))
    assert mine.second_step.recovery_codes.count() == len(CODES)


def test_it_is_enrolled_once() -> None:
    with pytest.raises(AlreadyEnrolled):
        enrol_second_step(**ready_for_enrol_second_step(account=enrolled()))
