from datetime import date

import pytest

from sogoc.kernel.working_days import (
    DayKind,
    Decided,
    Hours,
    Part,
    Timetable,
    UnreadableHours,
    length,
    read_windows,
    written_windows,
)

OFFICE = Hours.parse("07:00–11:30, 13:30–17:00")
MONDAY, SATURDAY, SUNDAY = date(2024, 3, 4), date(2024, 3, 9), date(2024, 3, 10)
STORM = Decided(DayKind.CLOSED, "Nghỉ tránh bão", "1/QĐ-UBND", Part.AFTERNOON)
MAKE_UP = Decided(DayKind.MADE_UP, "Làm bù", "2/TB")


def written(timetable: Timetable, day: date) -> str:
    return written_windows(timetable.on(day).windows)


def test_hours_are_read_and_written() -> None:
    windows = read_windows("7:00-11:30 , 13:30–17:00")
    assert written_windows(windows) == "07:00–11:30, 13:30–17:00"
    assert length(windows) == 480
    assert read_windows("  ") == ()


@pytest.mark.parametrize(
    "text",
    [
        "7",
        "07:00",
        "11:30–07:00",
        "07:00–07:00",
        "07:60–08:00",
        "07:00–25:00",
        "07:00–12:00, 11:00–17:00",
        "sáng",
    ],
)
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(UnreadableHours):
        read_windows(text)


def test_a_week_is_worked_from_monday_to_friday() -> None:
    timetable = Timetable([(MONDAY, OFFICE)], [])
    assert timetable.on(MONDAY).kind is DayKind.WORKING
    assert (timetable.on(SATURDAY).kind, timetable.on(SATURDAY).windows) == (DayKind.WEEKLY, ())
    assert timetable.on(SUNDAY).name == timetable.on(SUNDAY).decision == ""


def test_a_saturday_may_be_worked_by_the_week() -> None:
    timetable = Timetable([(MONDAY, Hours.parse("07:00–11:30, 13:30–17:00", "07:30–11:30"))], [])
    assert written(timetable, SATURDAY) == "07:30–11:30"
    assert written(Timetable([(MONDAY, timetable.hours_on(MONDAY))], [(SATURDAY, MAKE_UP)]), SATURDAY) == (
        "07:00–11:30, 13:30–17:00"
    )


def test_half_a_day_off_leaves_the_other_half() -> None:
    timetable = Timetable([(MONDAY, OFFICE)], [(MONDAY, STORM)])
    assert written(timetable, MONDAY) == "07:00–11:30"
    assert (timetable.on(MONDAY).name, timetable.on(MONDAY).decision) == ("Nghỉ tránh bão", "1/QĐ-UBND")
    morning = Decided(DayKind.CLOSED, "Nghỉ", "3/QĐ", Part.MORNING)
    assert written(Timetable([(MONDAY, OFFICE)], [(MONDAY, STORM), (MONDAY, morning)]), MONDAY) == ""


def test_what_is_decided_later_stands() -> None:
    off = Decided(DayKind.PUBLIC, "Lễ", "1/TB")
    assert written(Timetable([(MONDAY, OFFICE)], [(MONDAY, off), (MONDAY, MAKE_UP)]), MONDAY)
    assert not written(Timetable([(MONDAY, OFFICE)], [(SATURDAY, MAKE_UP), (SATURDAY, off)]), SATURDAY)


def test_hours_hold_from_their_day() -> None:
    summer = Hours.parse("06:30–11:00, 13:30–17:00")
    timetable = Timetable([(SUNDAY, summer), (MONDAY, OFFICE)], [])
    assert timetable.hours_on(date(2024, 1, 1)) == OFFICE
    assert timetable.hours_on(SATURDAY) == OFFICE
    assert timetable.hours_on(SUNDAY) == summer


def test_days_worked_otherwise_are_named() -> None:
    here, there = (
        Timetable([(MONDAY, OFFICE)], []),
        Timetable([(MONDAY, OFFICE)], [(MONDAY, STORM), (SATURDAY, MAKE_UP)]),
    )
    changed = here.changed(there, MONDAY, SUNDAY)
    assert [(was.kind, now.kind) for was, now in changed] == [
        (DayKind.WORKING, DayKind.CLOSED),
        (DayKind.WEEKLY, DayKind.MADE_UP),
    ]


def test_an_agency_has_hours() -> None:
    with pytest.raises(ValueError, match="never works"):
        Timetable([], [])
    with pytest.raises(ValueError, match="never works"):
        Timetable([(MONDAY, Hours((), saturday=OFFICE.weekdays))], [])
