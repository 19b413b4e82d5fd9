import pytest

from sogoc.areas.procedures.feeding.actions.renew_feed_key import JustGiven, KeyTooShort, renew_feed_key
from sogoc.areas.procedures.feeding.models import FeedSource
from sogoc.areas.procedures.feeding.queries import source_called_with

from .builders import SECRET, ready_for_renew_feed_key, source

pytestmark = pytest.mark.django_db


def test_who_knows_the_secret_is_its_machine_and_nobody_else() -> None:
    one = renew_feed_key(**ready_for_renew_feed_key())
    assert source_called_with(one.key, SECRET) == one
    assert source_called_with(one.key, SECRET + "x") is None
    assert source_called_with("khong-co", SECRET) is None
    assert SECRET not in str(FeedSource.objects.values_list().get())
    actor = one.actor("api 10.0.0.7")
    assert (actor.key, [held.path for held in actor.holdings]) == ("machine:mot-cua-tinh", ["so/"])


def test_the_one_before_is_worth_nothing() -> None:
    one = renew_feed_key(**ready_for_renew_feed_key())
    renew_feed_key(**ready_for_renew_feed_key(source=one, secret=SECRET[::-1]))
    assert source_called_with(one.key, SECRET) is None


def test_without_a_secret_nobody_calls() -> None:
    assert source_called_with(source().key, "") is None


def test_it_is_long_and_new() -> None:
    one = renew_feed_key(**ready_for_renew_feed_key())
    with pytest.raises(KeyTooShort):
        renew_feed_key(**ready_for_renew_feed_key(source=one, secret="ngan"))
    with pytest.raises(JustGiven):
        renew_feed_key(**ready_for_renew_feed_key(source=one))
