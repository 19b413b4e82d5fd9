"""Engines that hold no database of ours, given the rows of registers: Spark and DuckDB as temporary views, PostgreSQL
in the query."""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import duckdb
import psycopg
import pyarrow as arrow

from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register
from sogoc.measures.sql import ASKED, DIALECTS
from sogoc.rollup.on_spark import TYPES
from sogoc.rollup.writing import TYPES as ARROW

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
READ = {"string": str, "int64": int, "date": lambda day: date.fromisoformat(str(day)), "boolean": bool}


def client() -> Any:
    """Takes its time: what it is to ask may start meanwhile."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries that it imports
        from pyspark.sql.connect.session import SparkSession

        return SparkSession.builder


@dataclass
class Views:
    """One temporary view a register. What it was asked once it is not asked again: its rows are told for good."""

    session: Any
    told: Rows
    asked: dict[str, Sequence[Sequence[Any]]] = field(default_factory=dict)
    dialect: str = ""
    shown: set[str] = field(default_factory=set)

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        if register.name not in self.shown:
            self._show(register, period)
        dialect, view = DIALECTS[self.dialect], self._view(register)
        agencies = ", ".join(dialect.literal(key) for key in sorted(within.agencies))
        narrowed = [f"{dialect.name('agency')} IN ({agencies})"]
        if within.key is not None:
            narrowed.append(f"{dialect.name('key')} = {dialect.literal(within.key)}")
        query = (
            f"WITH {dialect.name(register.name)} AS "
            f"(SELECT * FROM {dialect.name(view)} WHERE {' AND '.join(narrowed)}) {sql}"
        )
        if query not in self.asked:
            self.asked[query] = self.run(query)
        return self.asked[query]

    @staticmethod
    def _view(register: Register) -> str:
        return f"{register.name}_kept"

    def _show(self, register: Register, period: Period) -> None:
        kinds = {name: column.kind for name, column in register.columns().items()} | ASKED
        rows = [
            tuple(None if row.get(name) is None else READ[kind](row[name]) for name, kind in kinds.items())
            for row in ({**asked(period), **row} for row in self.told.get(register.name, ()))
        ]
        self.show(self._view(register), kinds, rows)
        self.shown.add(register.name)

    def show(self, view: str, kinds: Mapping[str, str], rows: list[tuple[Any, ...]]) -> None:
        raise TypeError(type(self))

    def run(self, query: str) -> Sequence[Sequence[Any]]:
        raise TypeError(type(self))


@dataclass
class Spark(Views):
    dialect: str = "spark"

    def show(self, view: str, kinds: Mapping[str, str], rows: list[tuple[Any, ...]]) -> None:
        schema = ", ".join(f"`{name}` {TYPES[kind]}" for name, kind in kinds.items())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.session.createDataFrame(rows, schema).createOrReplaceTempView(view)

    def run(self, query: str) -> Sequence[Sequence[Any]]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return [tuple(row) for row in self.session.sql(query).collect()]


@dataclass
class DuckDB(Views):
    session: Any = field(default_factory=duckdb.connect)
    told: Rows = field(default_factory=dict)
    dialect: str = "duckdb"

    def show(self, view: str, kinds: Mapping[str, str], rows: list[tuple[Any, ...]]) -> None:
        table = arrow.Table.from_pylist(
            [dict(zip(kinds, row, strict=True)) for row in rows],
            arrow.schema([(name, ARROW[kind]) for name, kind in kinds.items()]),
        )
        self.session.register(view, table)

    def run(self, query: str) -> Sequence[Sequence[Any]]:
        found: Sequence[Sequence[Any]] = self.session.execute(query).fetchall()
        return found


@dataclass
class PostgreSQL:
    """Runs SQL on the server that the tests started, beside the database of the application."""

    address: str
    dialect: str = "postgresql"

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        with psycopg.connect(self.address) as connection:
            return connection.execute(sql.encode()).fetchall()
