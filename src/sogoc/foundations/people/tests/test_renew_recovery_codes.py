import pytest

from sogoc.foundations.people.actions.renew_recovery_codes import NothingToRecover, renew_recovery_codes
from sogoc.foundations.people.second_steps import WrongCode, digest_of

from .builders import CODES, account, enrolled, ready_for_renew_recovery_codes

pytestmark = pytest.mark.django_db


def test_the_old_ones_are_worth_nothing() -> None:
    step = renew_recovery_codes(**ready_for_renew_recovery_codes())
    kept = {one.digest for one in step.recovery_codes.all()}
    assert kept == {digest_of("IIII jjjj kkkk mmmm")}
    assert digest_of(CODES[0]) not in kept


def test_it_wants_a_code_of_the_phone_that_was_not_used() -> None:
    mine = enrolled()
    renew_recovery_codes(**ready_for_renew_recovery_codes(account=mine))
    with pytest.raises(WrongCode):
        renew_recovery_codes(**ready_for_renew_recovery_codes(account=mine))


def test_without_a_second_step_there_is_nothing_to_recover() -> None:
    with pytest.raises(NothingToRecover):
        renew_recovery_codes(**ready_for_renew_recovery_codes(account=account()))
