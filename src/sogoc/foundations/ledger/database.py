"""The application's own database as a source of the engine."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register
from sogoc.measures.sql import ASKED

from .books import books
from .writing import Written, records_of, told_as

BATCH = 5_000
"""So many records are in memory at once, on their way out."""


@dataclass(frozen=True, slots=True)
class OwnDatabase:
    """The engine's query runs on Django's connection: it sees the open transaction. For one question: it remembers
    which agencies were asked of."""

    known: dict[frozenset[str], dict[int, str]] = field(default_factory=dict)

    @property
    def dialect(self) -> str:
        return connection.vendor

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        """The register's records are a query of Django's; the engine's query speaks of it by the register's name. The
        agency is found and grouped by as it is stored, and told by its key, as figures know it."""
        try:
            asked = self._asked(register, sql, within, period)
        except (
            EmptyResultSet,
            ValueError,
        ):  # within no agency is nothing; letters where keys are numbers name none
            return []
        with connection.cursor() as cursor:
            cursor.execute(*asked)
            found = cursor.fetchall()
        keys = self._keys(within.agencies)
        return [(keys[agency], *rest) for agency, *rest in found]

    def batches(
        self, register: Register, sql: str, within: Within, period: Period
    ) -> Iterator[list[Sequence[Any]]]:
        """The same of so many records that they are never all in memory."""
        try:
            asked = self._asked(register, sql, within, period)
        except EmptyResultSet:
            return
        keys = self._keys(within.agencies)
        with connection.chunked_cursor() as cursor:
            cursor.execute(*asked)
            while found := cursor.fetchmany(BATCH):
                yield [(keys[agency], *rest) for agency, *rest in found]

    def told(self, register: Register, keys: Collection[str]) -> list[dict[str, Any]]:
        """Some records by their keys, as the register tells them."""
        query, columns = books.rows[register.name]()
        wanted = query.alias(register_stored_key=columns["key"]).filter(register_stored_key__in=keys)
        found = told_as(wanted, {name: columns[name] for name in register.columns()})
        rows = [dict(zip(register.columns(), row, strict=True)) for row in found]
        agencies = dict(
            Agency.objects.filter(pk__in={row["agency"] for row in rows}).values_list("pk", "key")
        )
        return [{**row, "key": str(row["key"]), "agency": agencies.get(row["agency"], "")} for row in rows]

    def _keys(self, agencies: frozenset[str]) -> dict[int, str]:
        if agencies not in self.known:
            found = Agency.objects.filter(key__in=agencies) if agencies else Agency.objects.none()
            self.known[agencies] = dict(found.values_list("pk", "key"))
        return self.known[agencies]

    def _asked(self, register: Register, sql: str, within: Within, period: Period) -> tuple[str, Any]:
        """The query with its parameters."""
        agencies = sorted(self._keys(within.agencies))
        records, parameters = self.records(register, agencies, within.key, period)
        quoted = ", ".join(connection.ops.quote_name(name) for name in (*register.columns(), *ASKED))
        table = connection.ops.quote_name(register.name)
        return f"WITH {table} ({quoted}) AS ({records}) {sql.replace('%', '%%')}", parameters

    def records(
        self, register: Register, agencies: Sequence[int], key: str | None, period: Period
    ) -> Written:
        return records_of(register, agencies, key, asked(period))
