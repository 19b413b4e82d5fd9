"""The application's own database as a source of the engine."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import CharField, DateField, Field, IntegerField, QuerySet, Value
from django.db.models.functions import Cast

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register
from sogoc.measures.sql import ASKED

from .books import books

BATCH = 5_000
"""So many records are in memory at once, on their way out."""
FIELDS: dict[str, type["Field[Any, Any]"]] = {"date": DateField, "int64": IntegerField}


@dataclass(frozen=True, slots=True)
class OwnDatabase:
    """The engine's query runs on Django's connection: it sees the open transaction. For one question: it remembers
    which agencies were asked of."""

    known: dict[frozenset[str], dict[int, str]] = field(default_factory=dict)

    @property
    def dialect(self) -> str:
        return connection.vendor

    def days(self, register: Register, period: Period) -> dict[str, Any]:
        """Parameters of the query, whose text is then the same for every period."""
        return {
            name: Value(value, output_field=FIELDS[ASKED[name]]()) for name, value in asked(period).items()
        }

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
        found = _told_as(wanted, {name: columns[name] for name in register.columns()})
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
        keys = self._keys(within.agencies)
        query, columns = books.rows[register.name]()
        narrowed = query.filter(**{f"{columns['agency'].name}__in": sorted(keys)}) if keys else query.none()
        if within.key is not None:
            narrowed = narrowed.alias(register_stored_key=columns["key"]).filter(
                register_stored_key=within.key
            )
        # Found by the key as it is stored, so that its index serves; told as letters, as figures know keys.
        told = {**columns, "key": Cast(columns["key"], CharField()), **self.days(register, period)}
        names = [*register.columns(), *ASKED]
        rows = _told_as(narrowed.order_by(), {name: told[name] for name in names})
        records, parameters = rows.query.sql_with_params()
        quoted = ", ".join(connection.ops.quote_name(name) for name in names)
        table = connection.ops.quote_name(register.name)
        return f"WITH {table} ({quoted}) AS ({records}) {sql.replace('%', '%%')}", parameters


def _told_as(query: QuerySet[Any, Any], told: Mapping[str, Any]) -> QuerySet[Any, tuple[Any, ...]]:
    """Of each record what the register tells, in that order. With a prefix, for a model may well have a field called
    "agency" or "key" itself."""
    named = {f"register_{name}": column for name, column in told.items()}
    rows: QuerySet[Any, tuple[Any, ...]] = query.annotate(**named).values_list(*named)
    return rows
