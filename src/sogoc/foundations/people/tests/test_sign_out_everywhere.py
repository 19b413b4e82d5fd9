import pytest

from sogoc.foundations.people.actions.sign_out_everywhere import AlreadySignedOut, sign_out_everywhere

from .builders import account, ready_for_sign_out_everywhere

pytestmark = pytest.mark.django_db


def test_every_session_ends() -> None:
    before = account()
    after = sign_out_everywhere(**ready_for_sign_out_everywhere(account=before))
    assert after.get_session_auth_hash() != before.get_session_auth_hash()


def test_sent_twice_it_does_not_end_what_began_in_between() -> None:
    mine = account()
    sign_out_everywhere(**ready_for_sign_out_everywhere(account=mine))
    with pytest.raises(AlreadySignedOut):
        sign_out_everywhere(**ready_for_sign_out_everywhere(account=mine))
