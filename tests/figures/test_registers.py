"""What every register hands to the ledger."""

import pytest
from django.db import connection
from django.db.models.functions import Cast

from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.database import OwnDatabase
from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within, records
from sogoc.measures.language import Selection

EACH = pytest.mark.parametrize("name", sorted(books.registers))


@EACH
def test_a_record_is_found_by_its_key_as_it_is_stored(name: str) -> None:
    """A cast key has no index: one record would be sought among all."""
    assert not isinstance(books.rows[name]()[1]["key"], Cast), "hand over the column; the ledger writes it"


@EACH
@pytest.mark.django_db
def test_a_record_is_found_through_an_index(name: str) -> None:
    with connection.execute_wrapper(explaining := Explaining()):
        records(
            Selection(books.registers[name]),
            Period.parse("2023"),
            Within(frozenset(["a"]), "1"),
            OwnDatabase(),
            limit=1,
        )
    assert connection.vendor != "sqlite" or explaining.plan
    assert not [line for line in explaining.plan if "SCAN" in line], explaining.plan


class Explaining:
    """Asks SQLite how it would look; PostgreSQL rightly reads a table of no rows from end to end."""

    def __init__(self) -> None:
        self.plan: list[str] = []

    def __call__(self, execute, sql, parameters, many, context):  # type: ignore[no-untyped-def]
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                raw = cursor.cursor
                self.plan += [row[-1] for row in raw.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        return execute(sql, parameters, many, context)
