"""How somebody wants to be told is theirs to say."""

import pytest

from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.notices.actions.choose_notices import (
    ChosenAlready,
    NoSuchHour,
    choose_notices,
)
from sogoc.foundations.notices.queries import preference_of

from .builders import reader, ready_for_choose_notices

pytestmark = pytest.mark.django_db


def test_until_they_choose_it_is_a_digest_at_seven() -> None:
    preference = preference_of(reader())
    assert (preference.digest, preference.hour) == (True, 7)


def test_what_they_chose_holds_and_the_journal_knows_what_it_was() -> None:
    chosen = choose_notices(**ready_for_choose_notices(hour=16))
    assert preference_of(reader()) == chosen
    again = choose_notices(**ready_for_choose_notices(hour=16, digest=False))
    assert (again.pk, again.digest) == (chosen.pk, False)
    newest, first = history_of(chosen)
    assert first.changes == {"hour": [7, 16]}
    assert newest.changes == {"digest": [True, False]}


@pytest.mark.parametrize("hour", [-1, 24, 10**9])
def test_a_day_has_twenty_four_hours(hour: int) -> None:
    with pytest.raises(NoSuchHour, match=str(hour)):
        choose_notices(**ready_for_choose_notices(hour=hour))


def test_the_same_again_is_no_choice() -> None:
    with pytest.raises(ChosenAlready):
        choose_notices(**ready_for_choose_notices(digest=True, hour=7))
