"""The data of the law against what is known of it besides: counted by hand, year by year."""

from datetime import date

import pytest

from sogoc.foundations.calendar.by_law import cut_off_on, cut_off_rules, known_days, lawful_days, lawful_hours
from sogoc.kernel.tests.builders import morning_of
from sogoc.kernel.working_days import DayKind, length

SATURDAY = 5
# Weekdays off in each year, counted by hand from the notices: 11 by the labour code, those on a weekend moved to a
# weekday; one more for each swap; from 2026 Culture Day. And the Saturdays worked for a swap.
WEEKDAYS_OFF = {2021: 11, 2022: 11, 2023: 11, 2024: 12, 2025: 12, 2026: 14}
WORKED = {
    2021: [],
    2022: [],
    2023: [],
    2024: [date(2024, 5, 4)],
    2025: [date(2025, 4, 26)],
    2026: [date(2026, 1, 10), date(2026, 8, 22)],
}


@pytest.mark.parametrize("year", WEEKDAYS_OFF)
def test_each_year_has_its_days(year: int) -> None:
    days = [one for one in lawful_days() if one.day.year == year]
    off = {one.day for one in days if one.kind is not DayKind.MADE_UP and one.day.weekday() < SATURDAY}
    assert len(off) == WEEKDAYS_OFF[year]
    assert [one.day for one in days if one.kind is DayKind.MADE_UP] == WORKED[year]
    assert sum(one.kind is DayKind.TET for one in days) == 5


def test_each_swap_is_a_weekday_for_a_weekend_day() -> None:
    swapped = [one for one in lawful_days() if one.kind is DayKind.SWAPPED]
    made_up = [one for one in lawful_days() if one.kind is DayKind.MADE_UP]
    assert all(one.day.weekday() < SATURDAY for one in swapped)
    assert all(one.day.weekday() >= SATURDAY for one in made_up)
    assert sorted(one.source for one in swapped) == sorted(one.source for one in made_up)


def test_a_day_in_lieu_is_a_weekday() -> None:
    in_lieu = [one.day for one in lawful_days() if one.kind is DayKind.IN_LIEU]
    assert in_lieu
    assert all(day.weekday() < SATURDAY for day in in_lieu)


def test_no_day_is_told_twice() -> None:
    days = [one.day for one in lawful_days()]
    assert len(days) == len(set(days))


def test_a_decision_is_known_from_its_day() -> None:
    swap = date(2024, 4, 29)
    assert swap not in {one.day for one in known_days(morning_of(date(2024, 4, 11)))}
    assert swap in {one.day for one in known_days(morning_of(date(2024, 4, 12)))}


def test_a_working_day_by_law_has_eight_hours() -> None:
    assert [length(hours.weekdays) for _, hours in lawful_hours()] == [480]


def test_a_cut_off_holds_while_it_is_in_force() -> None:
    assert list(cut_off_rules()) == ["linked_karaoke"]
    rule = cut_off_on("linked_karaoke", date(2025, 6, 2))
    assert rule is not None
    assert (rule.minutes, rule.begins) == (60, 480)
    assert cut_off_on("linked_karaoke", date(2024, 12, 31)) is None
    assert cut_off_on("khong-co", date(2025, 6, 2)) is None
