"""The engine: one query for each register, only whole numbers, no unknown."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Tally
from sogoc.measures.columns import Condition
from sogoc.measures.engine import Within, added, records, tallied, tallies_of, windows
from sogoc.measures.explain import explain
from sogoc.measures.language import (
    Day,
    Figure,
    Life,
    Register,
    Selection,
    Text,
    article,
    at_end,
    count,
    during,
    lived,
    share,
)

from .registers import count_received, dossiers, on_time, on_time_rate, received, returned
from .sqlite import Sqlite

QUARTER = Period.parse("2023-Q1")


def row(key: str, agency: str = "a", **facts: Any) -> dict[str, Any]:
    return {"key": key, "agency": agency, "received_on": "2023-01-01", **facts}


def size(condition: Condition, *rows: dict[str, Any]) -> int:
    """How many of these records the condition holds for."""
    selection = dossiers.where(condition, "được chọn")
    return sizes([selection], Sqlite().keep(dossiers, rows))[0]


def sizes(
    selections: list[Selection], engine: Sqlite, agencies: str = "a", period: Period = QUARTER
) -> list[Any]:
    """How many records each selection holds, at these agencies together."""
    tallies = [Tally(one) for one in selections]
    found = added(tallied(tallies, period, [*agencies], engine), agencies, tallies)
    return [found[one] for one in tallies]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (dossiers.pages == 2, 1),
        (dossiers.pages != 2, 2),
        (dossiers.pages < 2, 1),
        (dossiers.pages <= 2, 2),
        (dossiers.pages > 2, 1),
        (dossiers.pages >= 2, 2),
        ((dossiers.pages == 1) | (dossiers.pages == 3), 2),
        ((dossiers.pages > 1) & (dossiers.pages < 3), 1),
        (~(dossiers.pages == 2), 3),
        (dossiers.received_on > date(2023, 1, 1), 0),
    ],
)
def test_conditions(condition: Condition, expected: int) -> None:
    assert size(condition, row("1", pages=1), row("2", pages=2), row("3", pages=3), row("blank")) == expected


def test_a_blank_makes_a_condition_false_and_its_contrary_true() -> None:
    assert size(dossiers.on_time, row("1", on_time=None)) == 0
    assert size(~dossiers.on_time, row("1", on_time=None)) == 1
    assert size(dossiers.channel != "postal", row("1", channel=None)) == 0


def test_one_query_for_each_register_whatever_the_number_of_figures() -> None:
    engine = Sqlite().keep(dossiers, [row("1")])
    sizes([received, returned, on_time, received], engine)
    assert len(engine.asked) == 1


def test_sums_are_by_agency_and_add_up_the_tree() -> None:
    engine = Sqlite().keep(dossiers, [row("1", "a"), row("2", "a"), row("3", "b")])
    found = tallied([Tally(received)], QUARTER, ["a", "b", "c"], engine)
    assert {agency: counted[Tally(received)] for agency, counted in found.items()} == {"a": 2, "b": 1}
    assert sizes([received], engine, "abc") == [3]
    assert sizes([received], engine, "c") == [0]


def test_a_rate_is_exact_and_of_nothing_there_is_none() -> None:
    assert on_time_rate.value({Tally(on_time): 41, Tally(returned): 58}) == Fraction(41, 58)
    assert on_time_rate.value({Tally(on_time): 0, Tally(returned): 0}) is None
    assert count_received.value({Tally(received): 0}) == 0


def test_what_a_share_missed_is_its_whole_less_its_part() -> None:
    rows = [
        row("late", returned_on="2023-01-01", on_time=False),
        row("untold", returned_on="2023-01-02", on_time=None),
        row("timely", returned_on="2023-01-01", on_time=True),
        row("later", returned_on="2023-04-01", on_time=False),
    ]
    engine, within = Sqlite().keep(dossiers, rows), Within(frozenset("a"))
    missed = records(on_time_rate.missed, QUARTER, within, engine)
    assert sorted(one["key"] for one in missed) == ["late", "untold"]
    very = share(on_time.where(dossiers.pages > 1, "dài"), of=returned, missed="trễ hoặc ngắn")
    assert len(records(very.missed, QUARTER, within, engine)) == 3


def test_records_are_those_of_the_agencies_in_the_order_of_their_days() -> None:
    rows = [row("2", received_on="2023-02-01"), row("1", received_on="2023-03-01"), row("3", "b")]
    engine = Sqlite().keep(dossiers, rows)

    def keys(agencies: str, key: str | None = None, limit: int = 1000) -> list[str]:
        found = records(received, QUARTER, Within(frozenset(agencies), key), engine, limit=limit)
        return [one["key"] for one in found]

    assert keys("a") == ["2", "1"]
    assert keys("ab", limit=2) == ["3", "2"]
    assert keys("a", key="1") == ["1"]
    assert keys("a", key="3") == []
    assert keys("") == []


def test_a_query_is_compiled_once_for_its_definitions_whatever_the_agency_and_the_period() -> None:
    engine = Sqlite().keep(dossiers, [row("1", "a"), row("2", "b")])
    for agency in ("a", "b", "a"):
        assert sizes([received], engine, agency) == [1]
    assert sizes([received], engine, period=Period.parse("2022")) == [0]
    for period in (QUARTER, Period.parse("2022")):
        records(received, period, Within(frozenset("a")), engine)
    assert len(set(engine.asked)) == 2


late = dossiers.where(during(dossiers.returned_on) & ~dossiers.on_time, "trễ")
of_both = received.where(during(dossiers.returned_on), "và trả trong kỳ")
online = dossiers.where(dossiers.channel == "online", "trực tuyến")
either = dossiers.where(during(dossiers.received_on) | during(dossiers.returned_on), "đến hoặc đi")
elsewhere = dossiers.where(~during(dossiers.received_on), "ngoài kỳ")


@pytest.mark.parametrize(
    ("selections", "days"),
    [
        ([received], ["received_on"]),
        ([returned, on_time, late], ["returned_on"]),
        ([received, of_both], ["received_on"]),
        ([of_both, late], ["returned_on"]),
        ([received, late], ["returned_on", "received_on"]),
        ([received, online], []),
        ([either], []),
        ([elsewhere, received], []),
    ],
)
def test_what_can_be_in_no_selection_is_left_out_by_its_day(
    selections: list[Selection], days: list[str]
) -> None:
    assert windows(selections) == days
    rows = [
        row("in"),
        row("blank", received_on=None),
        row("out", received_on="2022-01-01", returned_on="2023-02-01", on_time=False, channel="online"),
        row("both", returned_on="2023-03-31", on_time=True),
    ]
    engine = Sqlite().keep(dossiers, rows)
    together = sizes(selections, engine)
    alone = [len(records(one, QUARTER, Within(frozenset("a")), engine)) for one in selections]
    assert together == alone
    assert (") FILTER" in engine.asked[0] and " WHERE " in engine.asked[0].rpartition("FROM")[2]) is bool(
        days
    )
    with_one_of_no_day = [*selections, online]
    assert windows(with_one_of_no_day) == []
    assert sizes(with_one_of_no_day, engine)[:-1] == together


class Guests(Register):
    """Sổ khách"""

    came_on = Day("đến ngày")
    spoke_on = Day("phát biểu ngày")
    left_on = Day("về ngày")
    life = Life(came_on, left_on, closing=(spoke_on,))  # nobody leaves before they spoke


guests = Guests("guests")
there = guests.where(lived(guests.came_on, guests.left_on), "có mặt trong kỳ")
silent = guests.where(lived(guests.came_on, guests.spoke_on), "chưa phát biểu trước kỳ")
coming = guests.where(during(guests.came_on), "đến trong kỳ")
absent = guests.where(~during(guests.came_on), "không đến trong kỳ")
staying = guests.where(at_end(guests.came_on, guests.left_on), "ở lại")


@pytest.mark.parametrize(
    ("selections", "narrowed"),
    [([there], True), ([silent, coming], True), ([there, staying, silent], True), ([there, absent], False)],
)
def test_what_did_not_live_in_the_period_is_left_out(selections: list[Selection], narrowed: bool) -> None:
    rows = [
        {
            "key": "left before",
            "agency": "a",
            "came_on": "2022-12-01",
            "spoke_on": "2022-12-15",
            "left_on": "2022-12-31",
        },
        {
            "key": "left on the first day",
            "agency": "a",
            "came_on": "2022-12-01",
            "spoke_on": "2023-01-01",
            "left_on": "2023-01-01",
        },
        {"key": "spoke before", "agency": "a", "came_on": "2022-12-01", "spoke_on": "2022-12-31"},
        {"key": "came on the last day", "agency": "a", "came_on": "2023-03-31"},
        {"key": "came after", "agency": "a", "came_on": "2023-04-01"},
    ]
    engine = Sqlite().keep(guests, rows)
    expected = {there: 3, silent: 2, coming: 1, staying: 2, absent: 4}
    assert sizes(selections, engine) == [expected[one] for one in selections]
    assert ("left_on" in engine.asked[0].rpartition(" FROM ")[2]) is narrowed


class Bare(Register):
    """Sổ trơn"""

    code = Text("mã")


bare = Bare("bare")


def test_letters_that_mean_something_to_sql_are_letters() -> None:
    odd = """it's "100%" \\ ; --"""
    selection = bare.where(bare.code == odd, "lạ")
    engine = Sqlite().keep(bare, [{"key": "1", "agency": "o'a", "code": odd}, {"key": "2", "agency": "o'a"}])
    assert tallied([Tally(selection)], QUARTER, ["o'a"], engine) == {"o'a": {Tally(selection): 1}}
    assert [found["code"] for found in records(selection, QUARTER, Within(frozenset(["o'a"])), engine)] == [
        odd
    ]


def test_a_condition_from_elsewhere_is_not_guessed_at() -> None:
    class Strange(Condition):
        def columns(self) -> list[Any]:
            return []

    with pytest.raises(TypeError, match="does not know"):
        size(Strange(), row("1"))


def test_the_tallies_of_many_figures_are_each_taken_once() -> None:
    figures = [Figure("a", count(returned), "hồ sơ"), Figure("b", on_time_rate, "%")]
    assert tallies_of(figures) == [Tally(returned), Tally(on_time)]


def test_an_explanation_names_its_sums_and_the_articles_in_force() -> None:
    basis = (article("61/2018/NĐ-CP", until="2025-06-30"), article("118/2025/NĐ-CP", since="2025-07-01"))
    figure = Figure("Tỷ lệ", on_time_rate, "%", basis)
    told = explain("rate", figure, QUARTER, {Tally(on_time): 1, Tally(returned): 2})
    assert [(line.role, line.words, line.size) for line in told.lines] == [
        ("part", "trả kết quả trong kỳ, trả đúng hạn", 1),
        ("whole", "trả kết quả trong kỳ", 2),
        ("missed", "trả kết quả trong kỳ, trả sau ngày hẹn", 1),
    ]
    assert [one.document for one in told.basis_on(date(2025, 6, 30))] == ["61/2018/NĐ-CP"]
    assert [one.document for one in told.basis_on(date(2025, 7, 1))] == ["118/2025/NĐ-CP"]
    counted = explain("received", Figure("Số", count_received, "hồ sơ"), QUARTER, {Tally(received): 3})
    assert [(line.role, line.size) for line in counted.lines] == [("counted", 3)]
