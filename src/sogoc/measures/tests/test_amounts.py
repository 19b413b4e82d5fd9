"""What is taken of selections, from records to a value, and what it comes to up the tree."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Tally, Value
from sogoc.measures.engine import added, tallied, tallied_by, tallies_of
from sogoc.measures.explain import explain
from sogoc.measures.language import (
    Figure,
    Kind,
    Measure,
    choice,
    cites,
    count,
    declared,
    distinct,
    during,
    exists,
    latest,
    ratio,
    share,
    total,
)

from .registers import plans
from .sqlite import Sqlite
from .stays import Row, Stays, lasting, records

QUARTER = Period.parse("2023-Q1")


received = lasting.where(during(Stays.received_on), "tiếp nhận trong kỳ")
online = received.where(Stays.channel == "online", "trực tuyến")
postal = received.where(Stays.channel == "postal", "bưu chính")
issued = plans.where(during(plans.issued_on), "ban hành trong kỳ")
pages, goal = total(Stays.pages, of=received), total(plans.goal, of=issued)


def stay(key: str, agency: str = "a", received_on: str = "2023-01-01", **facts: Any) -> Row:
    return {"key": key, "agency": agency, "received_on": received_on, **facts}


STAYS = [
    stay("1", channel="online", pages=2),
    stay("2", channel="online"),
    stay("3", "b", channel="postal", pages=5, received_on="2023-03-31"),
    stay("4", "b", channel="postal", pages=100, received_on="2023-04-01"),
    stay("5", "c", channel=None, pages=-3, received_on="2022-12-31"),
]
PLANS = [
    {"key": "1", "agency": "a", "issued_on": "2023-02-01", "number": "9/KH", "goal": 3},
    {"key": "2", "agency": "b", "issued_on": "2023-01-31", "number": "10/KH", "goal": 11},
    {"key": "3", "agency": "b", "issued_on": "2023-01-31", "number": "1/KH"},
    {"key": "4", "agency": "c", "issued_on": "2022-01-31", "number": "2/KH", "goal": 50},
]


def value(measure: Measure, agencies: str) -> Value | None:
    engine = Sqlite().keep(lasting, STAYS).keep(plans, PLANS)
    return measure.value(
        added(tallied(measure.tallies, QUARTER, agencies, engine), agencies, measure.tallies)
    )


MEASURES: list[tuple[Measure, Any, Any, Any]] = [
    # of a, of a and b together, of c: nothing of it lies in the quarter
    (count(received), 2, 3, 0),
    (pages, 2, 7, 0),
    (share(online, of=received, missed="qua đường khác"), Fraction(1), Fraction(2, 3), None),
    (ratio(pages, to=goal), Fraction(2, 3), Fraction(7, 14), None),
    (ratio(count(received), to=goal), Fraction(2, 3), Fraction(3, 14), None),
    (exists(postal), 0, 1, 0),
    (choice({"0": online, "1": postal}, several="2"), "0", "2", None),
    (cites(issued, number=plans.number, on=plans.issued_on), ("9/KH",), ("1/KH", "10/KH", "9/KH"), None),
    (latest(plans.issued_on, of=issued, on=plans.issued_on), date(2023, 2, 1), date(2023, 2, 1), None),
    (latest(plans.goal, of=issued, on=plans.issued_on), 3, 3, None),
    (
        latest(plans.goal, of=issued, on=plans.issued_on, kind=Kind.PERCENT),
        Fraction(3, 100),
        Fraction(3, 100),
        None,
    ),
    (distinct(Stays.channel, of=received), 1, 2, 0),
    (declared(Kind.PERCENT), None, None, None),
]


@pytest.mark.parametrize(
    ("measure", "at_a", "at_a_and_b", "at_c"), MEASURES, ids=lambda one: type(one).__name__
)
def test_a_value_is_of_the_records_of_one_or_of_several_agencies(
    measure: Measure, at_a: Any, at_a_and_b: Any, at_c: Any
) -> None:
    assert (value(measure, "a"), value(measure, "ab"), value(measure, "c")) == (at_a, at_a_and_b, at_c)


def test_what_two_agencies_both_have_is_counted_once() -> None:
    channels, both = distinct(Stays.channel, of=received), [*STAYS, stay("6", "b", channel="online")]
    (tally,) = [one for one in channels.tallies if one.each]
    found = tallied([tally], QUARTER, "ab", Sqlite().keep(lasting, both))
    assert {agency: len(told[tally]) for agency, told in found.items()} == {"a": 1, "b": 2}  # type: ignore[arg-type]
    assert channels.value(added(found, "ab", [tally])) == 2
    assert channels.adds_up is False
    assert pages.adds_up is True


def test_what_an_explanation_says_beside_the_value() -> None:
    def lines(measure: Measure) -> list[tuple[str, int, int | None]]:
        engine = Sqlite().keep(lasting, STAYS).keep(plans, PLANS)
        sums = added(tallied(measure.tallies, QUARTER, "ab", engine), "ab", measure.tallies)
        told = explain("số", Figure("Số", measure), QUARTER, sums)
        return [(line.role, line.size, line.amount) for line in told.lines]

    assert lines(pages) == [("counted", 3, 7)]
    assert lines(ratio(pages, to=goal)) == [("part", 3, 7), ("whole", 3, 14)]
    assert lines(choice({"0": online, "1": postal}, several="2")) == [("0", 2, None), ("1", 1, None)]
    assert lines(cites(issued, number=plans.number, on=plans.issued_on)) == [("counted", 3, None)]
    assert lines(declared()) == []


def test_one_query_a_register_and_one_more_for_each_column_of_which_values_are_told() -> None:
    engine = Sqlite().keep(lasting, STAYS).keep(plans, PLANS)
    figures = [Figure(str(i), measure) for i, (measure, *_) in enumerate(MEASURES)]
    tallied(tallies_of(figures), QUARTER, "abc", engine)
    assert len(engine.asked) == 6  # the stays, their channels; the plans, their numbers


@settings(max_examples=50)
@given(records)
def test_sums_by_a_column_are_the_sums(rows: list[Row]) -> None:
    engine, tallies = Sqlite().keep(lasting, rows), [Tally(received), Tally(received, total="pages")]
    by_channel = tallied_by("channel", tallies, QUARTER, "ab", engine)
    whole = added(tallied(tallies, QUARTER, "ab", engine), "ab", tallies)
    parts = [added(of, "ab", tallies) for of in by_channel.values()]
    for tally in tallies:
        assert tally.together(part[tally] for part in parts) == whole[tally]
    for channel, of in by_channel.items():
        chosen = [row for row in rows if row["channel"] == channel and row["received_on"] in QUARTER]
        told = added(of, "ab", tallies)
        assert [told[tally] for tally in tallies] == [len(chosen), sum(row["pages"] or 0 for row in chosen)]


@settings(max_examples=50)
@given(records)
def test_whatever_the_records_measures_say_of_them_what_python_does(rows: list[Row]) -> None:
    engine = Sqlite().keep(lasting, rows)
    here = [row for row in rows if row["received_on"] in QUARTER]
    channels = [row["channel"] for row in here]
    there = {channel for channel in channels if channel}
    telling = {
        exists(postal): int("postal" in there),
        choice({"online": online, "postal": postal}, several="both"): "both"
        if len(there) == 2
        else next(iter(there), None),
        share(online, of=received, missed="qua đường khác"): Fraction(channels.count("online"), len(here))
        if here
        else None,
        cites(received, number=Stays.agency, on=Stays.received_on): tuple(
            agency for _, agency in sorted({(row["received_on"], row["agency"]) for row in here})
        )
        or None,
    }
    for measure, expected in telling.items():
        found = added(tallied(measure.tallies, QUARTER, "ab", engine), "ab", measure.tallies)
        assert measure.value(found) == expected


def test_a_figure_is_asked_as_it_was_written_then() -> None:
    first = Figure("Số hồ sơ", count(received), "hồ sơ")
    second = Figure("Số hồ sơ", count(online), "hồ sơ", since=date(2023, 1, 1), after=first)
    third = Figure("Số hồ sơ", declared(), "hồ sơ", since=date(2024, 1, 1), after=second)
    assert [third.on(day) for day in (date(2022, 12, 31), date(2023, 1, 1), date(2023, 12, 31))] == [
        first,
        second,
        second,
    ]
    assert third.on(date(2024, 1, 1)) is third
    assert [one.version for one in (first, second, third)] == [1, 2, 3]
    assert (third.is_counted, second.is_counted) == (False, True)
