"""PostgreSQL's own way in for rows by the million. Keys to other tables are not looked up one by one: they are right
by their making, which a test proves against the acts."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection

INDEXES = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s AND indexname NOT IN ({})"
KEPT = "SELECT conindid::regclass::text FROM pg_constraint WHERE conrelid = %s::regclass AND conindid != 0"


def copy(table: str, columns: Sequence[str], lines: Iterable[str]) -> None:
    names = ", ".join(map(connection.ops.quote_name, columns))
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copying:
            for line in lines:
                copying.write(line)
        cursor.execute("SET session_replication_role = origin")


def line(values: Sequence[Any]) -> str:
    """As COPY reads it; no word here holds a tab or a backslash."""
    return "\t".join(["\\N" if value is None else str(value) for value in values]) + "\n"


@contextmanager
def indexes_made_last(table: str) -> Iterator[None]:
    """Row by row they would take minutes. Those that keep a constraint stay."""
    with connection.cursor() as cursor:
        cursor.execute(KEPT, [table])
        kept = [name for (name,) in cursor.fetchall()]
        cursor.execute(INDEXES.format(", ".join(["%s"] * len(kept))), [table, *kept])
        indexes = cursor.fetchall()
        for name, _ in indexes:
            cursor.execute(f"DROP INDEX {name}")
        yield
        cursor.execute("SET maintenance_work_mem = '512MB'")
        for _, definition in indexes:
            cursor.execute(definition)
        cursor.execute("VACUUM ANALYZE")  # an installation's server does so by itself
