import pytest

from sogoc.foundations.people.actions.end_acting_for import ActingEnded, end_acting_for
from sogoc.foundations.people.queries import deputyships_on
from sogoc.kernel.acts import NotAllowed

from .builders import DAY, deputyship, oneself, ready_for_end_acting_for

pytestmark = pytest.mark.django_db


def test_it_ends_at_once() -> None:
    end_acting_for(**ready_for_end_acting_for())
    assert not deputyships_on(DAY).exists()


def test_it_ends_once() -> None:
    ended = end_acting_for(**ready_for_end_acting_for())
    with pytest.raises(ActingEnded, match="08:00 ngày 14/02/2023"):
        end_acting_for(**ready_for_end_acting_for(deputyship=ended))


def test_the_holder_takes_it_back_and_the_deputy_does_not() -> None:
    given = deputyship()
    with pytest.raises(NotAllowed):
        end_acting_for(**ready_for_end_acting_for(deputyship=given, by=oneself(given.deputy)))
    assert end_acting_for(
        **ready_for_end_acting_for(deputyship=given, by=oneself(given.office.account))
    ).ended_at
