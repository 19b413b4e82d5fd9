"""The journal without its guards: for emptying the database between tests, and for whoever attacks it as the owner
of the database could."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

GUARDED = "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"
TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


@contextmanager
def unguarded() -> Iterator[None]:
    down, up = _on_postgresql() if connection.vendor == "postgresql" else _on_sqlite()
    _do(down)
    try:
        yield
    finally:
        _do(up)


def _on_postgresql() -> tuple[list[str], list[str]]:
    tables = [name for (name,) in _asked(GUARDED)]
    down, up = (
        [f"ALTER TABLE {name} {what} TRIGGER USER" for name in tables] for what in ("DISABLE", "ENABLE")
    )
    return down, up


def _on_sqlite() -> tuple[list[str], list[str]]:
    triggers = _asked(TRIGGERS)
    return [f"DROP TRIGGER {name}" for name, _ in triggers], [script for _, script in triggers]


def _asked(question: str) -> list[tuple[str, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return list(cursor.fetchall())


def _do(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
