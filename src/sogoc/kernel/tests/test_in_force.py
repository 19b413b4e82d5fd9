"""Both bounds are included, and a blank one bounds nothing."""

from datetime import date

import pytest

from sogoc.kernel.in_force import in_force

FIRST, LAST = date(2021, 3, 5), date(2025, 6, 30)


@pytest.mark.parametrize(
    ("day", "since", "until", "holds"),
    [
        (date(2021, 3, 4), FIRST, LAST, False),
        (FIRST, FIRST, LAST, True),
        (LAST, FIRST, LAST, True),
        (date(2025, 7, 1), FIRST, LAST, False),
        (date(2025, 7, 1), FIRST, None, True),
        (date(2021, 3, 4), None, LAST, True),
        (date.min, None, None, True),
    ],
)
def test_what_is_dated_holds_between_its_days(
    day: date, since: date | None, until: date | None, holds: bool
) -> None:
    assert in_force(day, since, until) is holds
