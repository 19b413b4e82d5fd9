"""What every register hands to the ledger."""

from typing import Any

import pytest
from django.db import connection
from django.db.models.functions import Cast

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.database import OwnDatabase
from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Tally
from sogoc.measures.engine import Within, records, tallied
from sogoc.measures.language import Day, during

EACH = pytest.mark.parametrize("name", sorted(books.registers))


@EACH
def test_a_record_is_found_by_its_key_as_it_is_stored(name: str) -> None:
    """A cast key has no index: one record would be sought among all."""
    assert not isinstance(books.rows[name]()[1]["key"], Cast), "hand over the column; the ledger writes it"


@pytest.fixture
def _unmeasured(db: None) -> None:
    """What PostgreSQL measured of its tables outlives the test that had it do so, even one whose rows are taken back;
    of a table that it knows to be empty it would find any index as good as another."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM pg_statistic")
            cursor.execute("UPDATE pg_class SET reltuples = -1, relpages = 0 WHERE relkind IN ('r', 'i')")


@EACH
@pytest.mark.usefixtures("_unmeasured")
def test_a_record_is_found_through_an_index(name: str) -> None:
    department("a")
    with connection.execute_wrapper(explaining := Explaining()):
        records(
            books.registers[name].everything,
            Period.parse("2023"),
            Within(frozenset(["a"]), "1"),
            OwnDatabase(),
            limit=1,
        )
    assert explaining.plan
    assert not [line for line in explaining.plan if "SCAN" in line or "Seq Scan" in line], explaining.plan


@EACH
@pytest.mark.usefixtures("_unmeasured")
def test_what_happened_in_a_period_is_found_through_an_index_of_its_day(name: str) -> None:
    """Otherwise each count would read the whole history of the register."""
    register, agencies = books.registers[name], [department(key).key for key in ("a", "b")]
    for day in (column for column in register.columns().values() if isinstance(column, Day)):
        chosen = [Tally(register.where(during(day), "trong kỳ"))]
        with connection.execute_wrapper(explaining := Explaining()):
            tallied(chosen, Period.parse("2023-Q1"), agencies, OwnDatabase())
        stored = books.rows[name]()[1][day.name].name.rpartition("__")[2]
        assert explaining.bounds(stored), f"{name}.{day.name}: {explaining.plan}"


class Explaining:
    """Asks the database how it will look. PostgreSQL is told not to read tables from end to end, as it rightly would
    while there are no rows."""

    def __init__(self) -> None:
        self.plan: list[str] = []

    def __call__(self, execute: Any, sql: str, parameters: Any, many: bool, context: Any) -> Any:
        lite = connection.vendor == "sqlite"
        with connection.cursor() as cursor:
            if not lite:
                cursor.cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.cursor.execute(f"EXPLAIN {'QUERY PLAN' if lite else ''} {sql}", parameters)
            self.plan = [str(row[-1]) for row in cursor.cursor.fetchall()]
        return execute(sql, parameters, many, context)

    def bounds(self, column: str) -> list[str]:
        """Where an index is entered at both ends of a span of this column."""
        return [
            line
            for line in self.plan
            if (f"{column}>?" in line and f"{column}<?" in line)
            or ("Index Cond" in line and f"{column} >=" in line and f"{column} <=" in line)
        ]
