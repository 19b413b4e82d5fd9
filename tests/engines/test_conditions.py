"""Every condition and every measure on every engine, over records at all bounds of five periods, with and without
blanks: each engine finds what the condition means in Python."""

import os
from datetime import timedelta
from itertools import cycle, pairwise, product

import pytest

from sogoc.measures.amounts import Tally
from sogoc.measures.columns import Condition
from sogoc.measures.engine import Source, tallied, tallied_by
from sogoc.measures.language import at_end, at_start, by_end, during, lived, of_year, passed, this_year
from sogoc.measures.literals import Literals, asked
from sogoc.measures.specs import ANY
from sogoc.measures.tests.sqlite import Sqlite
from sogoc.measures.tests.stays import PERIODS, Row, holds, lasting, stays
from tests.engines.sources import DuckDB, PostgreSQL, Spark

ODD = """it's "100%" \\ ; -- \\' Đ"""
BY_KEY = {period.key: period for period in PERIODS}


def rows() -> list[Row]:
    """As of each period, which stands as an agency, the days at and next to its bounds, each with each."""
    channels, pages, flags = (
        cycle((None, "online", "postal")),
        cycle((None, 0, 1, 2)),
        cycle((None, True, False)),
    )
    found: list[Row] = []
    for period in PERIODS:
        bounds = (period.start, period.end, period.year_start)
        days = {None, *bounds, *(day + timedelta(days=step) for day in bounds for step in (-1, 1))}
        for first, second in product(sorted(days, key=str), repeat=2):
            found.append(
                {
                    **asked(period),
                    "agency": period.key,
                    "received_on": first,
                    "suspended_on": second,
                    "resumed_on": first,
                    "settled_on": first,
                    "closed_on": second,
                    "due_on": second,
                    "channel": next(channels),
                    "pages": next(pages),
                    "year": None if second is None else second.year,
                    "on_time": next(flags),
                    "key": f"{len(found)}" if len(found) % 5 else f"{len(found)} {ODD}",
                }
            )
    return found


ROWS = rows()
LEAVES: list[Condition] = [
    during(stays.received_on),
    this_year(stays.received_on),
    by_end(stays.due_on),
    passed(stays.due_on),
    at_start(stays.received_on, stays.closed_on),
    at_end(stays.received_on, stays.closed_on),
    at_start(stays.suspended_on, stays.resumed_on),
    lived(stays.received_on, stays.closed_on),
    of_year(stays.year),
    stays.on_time,
    stays.channel.known,
    stays.closed_on.known,
    stays.channel == "online",
    stays.channel != "online",
    stays.key == f"5 {ODD}",
    stays.pages.one_of(0, 2),
    stays.pages >= 1,
    stays.pages < 1,
    stays.due_on > PERIODS[0].start,
    stays.due_on <= PERIODS[0].start,
]
CONDITIONS = [
    *LEAVES,
    *(~leaf for leaf in LEAVES),
    *(one & ~other for one, other in pairwise(LEAVES)),
    *(~(one | other) for one, other in pairwise(LEAVES)),
]


KEPT = {stays.name: ROWS, lasting.name: ROWS}
ENGINES = [
    "sqlite",
    "duckdb",
    "sail",
    "apache_spark",
    *(["postgresql"] if "SOGOC_TEST_POSTGRESQL" in os.environ else []),
]


@pytest.fixture
def source(engine: str, request: pytest.FixtureRequest) -> Source:
    if engine == "sqlite":
        return Literals(Sqlite(), KEPT)
    if engine == "duckdb":
        return DuckDB(told=KEPT)
    if engine == "postgresql":
        return Literals(PostgreSQL(os.environ["SOGOC_TEST_POSTGRESQL"]), KEPT)
    return Spark(request.getfixturevalue(engine), KEPT)


@pytest.mark.parametrize("engine", ENGINES)
def test_conditions(source: Source) -> None:
    selections = {condition: stays.where(condition, "được chọn") for condition in CONDITIONS}
    tallies = [Tally(one) for one in selections.values()]
    found = tallied_by("key", tallies, ANY, [*BY_KEY], source)
    wrong = [
        f"{condition!r}: {row}"
        for row in ROWS
        for condition, selection in selections.items()
        if bool(found[row["key"]][row["agency"]][Tally(selection)])
        is not holds(condition, row, BY_KEY[row["agency"]])
    ]
    assert wrong == []


@pytest.mark.parametrize("engine", ENGINES)
def test_sums_and_values(source: Source) -> None:
    came = lasting.where(during(lasting.received_on), "tiếp nhận trong kỳ")
    pages, channels = Tally(came, total="pages"), Tally(came, each=("channel",))
    cited = Tally(came, each=("received_on", "channel"))
    found = tallied([Tally(came), pages, channels, cited], ANY, [*BY_KEY], source)
    for key, period in BY_KEY.items():
        here = [
            row for row in ROWS if row["agency"] == key and holds(during(lasting.received_on), row, period)
        ]
        assert found[key][Tally(came)] == len(here) > 0
        assert found[key][pages] == sum(row["pages"] or 0 for row in here)
        assert found[key][channels] == {row["channel"] for row in here}
        told = {(str(day), channel) for day, channel in found[key][cited]}  # type: ignore[union-attr]
        assert told == {(str(row["received_on"]), row["channel"]) for row in here}
