"""The application's own database as a source of the engine."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import CharField, DateField, Value
from django.db.models.functions import Cast

from sogoc.kernel.periods import Period
from sogoc.measures.engine import FIRST_DAY, LAST_DAY, Within
from sogoc.measures.language import Register

from .books import books


def days(period: Period) -> dict[str, Any]:
    """Parameters of the query, whose text is then the same for every period."""
    return {
        FIRST_DAY: Value(period.start, output_field=DateField()),
        LAST_DAY: Value(period.end, output_field=DateField()),
    }


@dataclass(frozen=True, slots=True)
class OwnDatabase:
    """The engine's query runs on Django's connection: it sees the open transaction."""

    @property
    def dialect(self) -> str:
        return {"postgresql": "postgres"}.get(connection.vendor, connection.vendor)

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        """The register's records are a query of Django's; the engine's query speaks of it by the register's name."""
        query, columns = books.rows[register.name]()
        names = [*register.columns(), FIRST_DAY, LAST_DAY]
        # Found by the key as it is stored, so that its index serves; told as letters, as figures know keys.
        told_columns = {**columns, "key": Cast(columns["key"], CharField()), **days(period)}
        # A prefix, for a model may well have a field called "agency" or "key" itself.
        narrowed = query.order_by().annotate(**{f"register_{name}": told_columns[name] for name in names})
        narrowed = narrowed.filter(register_agency__in=sorted(within.agencies))
        if within.key is not None:
            try:
                narrowed = narrowed.alias(register_stored_key=columns["key"]).filter(
                    register_stored_key=within.key
                )
            except ValueError:  # letters where keys are numbers name no record
                return []
        told = narrowed.values_list(*(f"register_{name}" for name in names))
        try:
            records, parameters = told.query.sql_with_params()
        except EmptyResultSet:  # Django knows without asking that nothing is within no agency
            return []
        quoted = ", ".join(connection.ops.quote_name(name) for name in names)
        table = connection.ops.quote_name(register.name)
        whole = f"WITH {table} ({quoted}) AS ({records}) {sql.replace('%', '%%')}"
        with connection.cursor() as cursor:
            cursor.execute(whole, parameters)
            return list(cursor.fetchall())
