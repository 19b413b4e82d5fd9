"""All specs at once on every engine: kept through the models, read through the registers, and asked of SQLite,
PostgreSQL, DuckDB, Sail and Apache Spark. The answers are the same whole numbers."""

import os
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

import pytest

from sogoc.foundations.ledger.books import books
from sogoc.measures.engine import Source, tallied, tallies_of
from sogoc.measures.literals import Literals
from sogoc.measures.specs import ANY, Spec, failures
from tests.engines.sources import DuckDB, PostgreSQL, Spark
from tests.figures.keeping import SpecDatabase, kept, rows_kept
from tests.figures.specs import PATHS, spec


def answers(specs: Iterable[Spec], source: Source) -> list[tuple[str, int, Any]]:
    """Everything that leaves an engine: for each agency, which of the tallies comes to what."""
    specs = list(specs)
    tallies = tallies_of(books.figures[one.name] for one in specs)
    found = tallied(tallies, ANY, [one.agency for one in specs], source)
    return sorted(
        (agency, tallies.index(tally), sorted(map(str, number)) if tally.each else number)  # type: ignore[arg-type]
        for agency, numbers in found.items()
        for tally, number in numbers.items()
    )


def digest(found: object) -> str:
    return sha256(repr(found).encode()).hexdigest()


@pytest.mark.django_db
def test_every_engine_answers_the_same(sail: Any, apache_spark: Any) -> None:
    specs = kept(spec(name) for name in PATHS)
    rows = rows_kept(specs)
    sources: dict[str, Source] = {
        "the database of the application": SpecDatabase.of(specs),
        "DuckDB": DuckDB(told=rows),
        "Sail": Spark(sail, rows),
        "Apache Spark": Spark(apache_spark, rows),
    }
    if address := os.environ.get("SOGOC_TEST_POSTGRESQL"):
        sources["PostgreSQL"] = Literals(PostgreSQL(address), rows)
    found = {name: answers(specs, source) for name, source in sources.items()}
    assert len(found["Sail"]) >= len(specs)
    assert {digest(told) for told in found.values()} == {digest(found["Sail"])}, found
    assert {name: failures(specs, books.figures, source) for name, source in sources.items()} == {
        name: {} for name in sources
    }


@pytest.mark.django_db
def test_a_figure_more_is_no_query_more(sail: Any) -> None:
    """One query a register, one for the verdicts of its records, one for each column of which values are told."""
    specs = kept(spec(name) for name in PATHS)
    source = Spark(sail, rows_kept(specs))
    assert failures(specs, books.figures, source) == {}
    tallies = tallies_of(books.figures[one.name] for one in specs)
    counted = {(tally.of.register.name, tally.each) for tally in tallies}
    judged = {tally.of.register.name for tally in tallies if not (tally.total or tally.each)}
    assert len(source.asked) == len(counted) + len(judged)
