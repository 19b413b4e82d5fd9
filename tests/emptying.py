"""After a test that commits, the tables that it filled are emptied. Django's own way truncates all of them and writes
down all content types anew: most of a second for each test, where a few rows are gone in twenty milliseconds."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from tests.unguarded import unguarded

# What migrations and their signals wrote, and no test changes.
KEPT = {"django_migrations", "django_content_type", "auth_permission"}


def emptied() -> None:
    full = _full()
    if full:
        with _without_guards(), connection.cursor() as cursor:
            for table in full:
                cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")


def _full() -> list[str]:
    quoted = connection.ops.quote_name
    tables = sorted(set(connection.introspection.table_names()) - KEPT)
    asked = (f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM {quoted(table)})" for table in tables)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(asked))
        return [table for (table,) in cursor.fetchall()]


@contextmanager
def _without_guards() -> Iterator[None]:
    """The journal's triggers would refuse, and rows that lean on each other go in any order."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET session_replication_role = replica")
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("SET session_replication_role = DEFAULT")
    else:
        with unguarded(), connection.constraint_checks_disabled():
            yield
