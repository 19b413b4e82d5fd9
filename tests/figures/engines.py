"""The database that the tests run on, as an engine of specs."""

from collections.abc import Sequence
from typing import Any

from django.db import connection

from sogoc.foundations.ledger.database import OwnDatabase


class DjangoEngine:
    """Runs what a spec compiles to on Django's connection."""

    @property
    def dialect(self) -> str:
        return OwnDatabase().dialect

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        with connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall()
