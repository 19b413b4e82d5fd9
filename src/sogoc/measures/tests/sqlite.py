"""The smallest engine: SQLite of Python's own library, with tables made of rows told."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register
from sogoc.measures.sql import DIALECTS


class Sqlite:
    dialect = "sqlite"

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:")
        self.asked: list[str] = []

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        return self.connection.execute(sql).fetchall()

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        self.asked.append(sql)
        places = ", ".join("?" for _ in within.agencies)
        days = ", ".join(
            f"{DIALECTS['sqlite'].literal(value)} AS {name}" for name, value in asked(period).items()
        )
        where = f"agency IN ({places}) AND coalesce(key = ?, true)"
        narrowed = f"SELECT *, {days} FROM main.{register.name} WHERE {where}"
        query = f"WITH {register.name} AS ({narrowed}) {sql}"
        return self.connection.execute(query, [*within.agencies, within.key]).fetchall()

    def keep(self, register: Register, rows: Iterable[Mapping[str, Any]]) -> "Sqlite":
        names = list(register.columns())
        self.connection.execute(f"CREATE TABLE {register.name} ({', '.join(names)})")
        places = ", ".join("?" for _ in names)
        told = [[_stored(row.get(name)) for name in names] for row in rows]
        self.connection.executemany(f"INSERT INTO {register.name} VALUES ({places})", told)
        return self


def _stored(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
