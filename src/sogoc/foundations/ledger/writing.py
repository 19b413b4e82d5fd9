"""The records of a register as SQL. Django takes longer to write it than a database to answer (a page of one dossier
asks five times), so it is written once, with marks where agencies, a key and days stand, and filled in after.

Nothing of what it tells is kept: only the words of the question."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import CharField, DateField, Field, IntegerField, QuerySet, Value
from django.db.models.functions import Cast

from sogoc.measures.selections import Register
from sogoc.measures.sql import ASKED

from .books import Rows, books

FIELDS: dict[str, type["Field[Any, Any]"]] = {"date": DateField, "int64": IntegerField}
_FIELDS = {name: FIELDS[kind]() for name, kind in ASKED.items()}
LONGEST_KEY = 18
"""Of a number that every database holds; a longer one is left to Django, which knows that there is none such."""
_AGENCY, _KEY = -918_273_000, "918273645"
_MARKS = dict(zip(ASKED, (date(1, 1, 1), date(1, 1, 2), date(1, 1, 3), _AGENCY + 1), strict=True))
Written = tuple[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class _Blank:
    """A place among the parameters, by the name of what stands there."""

    name: str | int


@dataclass(frozen=True, slots=True)
class _Pattern:
    sql: str
    parameters: tuple[Any, ...]
    prepared: Callable[[Any], Any]
    """A key as it is stored."""


def records_of(
    register: Register, agencies: Sequence[int], key: str | None, days: Mapping[str, Any]
) -> Written:
    """`days` are what stands in each row for `sql.ASKED`; raises EmptyResultSet where nothing can be."""
    if not agencies:
        raise EmptyResultSet
    if key is not None and len(key) > LONGEST_KEY:
        return written(register, agencies, key, in_each_row(days)).query.sql_with_params()
    rows = books.rows[register.name]
    pattern = _pattern(rows, register, len(agencies), key is not None, connection.vendor)
    told: dict[str | int, Any] = {**dict(enumerate(agencies)), **_stored(days)}
    if key is not None:
        told["key"] = pattern.prepared(key)
    return pattern.sql, [told[one.name] if type(one) is _Blank else one for one in pattern.parameters]


@lru_cache(maxsize=512)
def _pattern(_rows: Rows, register: Register, agencies: int, keyed: bool, _vendor: str) -> _Pattern:
    """As Django writes it with marks in place of what changes."""
    marks = [_AGENCY - number for number in range(agencies)]
    query = written(register, marks, _KEY if keyed else None, in_each_row(_MARKS)).query
    sql, parameters = query.sql_with_params()
    prepared = _preparing(query) if keyed else str
    blanks: dict[Any, str | int] = {mark: number for number, mark in enumerate(marks)}
    blanks |= {stored: name for name, stored in _stored(_MARKS).items()}
    if keyed:
        blanks[prepared(_KEY)] = "key"
    places = [_Blank(blanks[one]) if _is_mark(one, blanks) else one for one in parameters]
    return _Pattern(sql, tuple(places), prepared)


def _is_mark(parameter: Any, blanks: Collection[Any]) -> bool:
    """A database may have numbers of its own."""
    return isinstance(parameter, int | str | date) and parameter in blanks


def _preparing(query: Any) -> Callable[[Any], Any]:
    field = query.annotations["register_stored_key"].output_field
    return lambda key: field.get_db_prep_value(key, connection)


def _stored(days: Mapping[str, Any]) -> dict[str | int, Any]:
    return {name: _FIELDS[name].get_db_prep_value(value, connection) for name, value in days.items()}


def in_each_row(days: Mapping[str, Any]) -> dict[str, Any]:
    return {name: Value(value, output_field=_FIELDS[name]) for name, value in days.items()}


def written(
    register: Register, agencies: Sequence[int], key: str | None, days: Mapping[str, Any]
) -> "QuerySet[Any, tuple[Any, ...]]":
    """What the register and the period tell of each record, in that order."""
    query, columns = books.rows[register.name]()
    narrowed = query.filter(**{f"{columns['agency'].name}__in": list(agencies)})
    if key is not None:
        narrowed = narrowed.alias(register_stored_key=columns["key"]).filter(register_stored_key=key)
    # Found by the key as it is stored, so that its index serves; told as letters, as figures know keys.
    told = {**columns, "key": Cast(columns["key"], CharField()), **days}
    return told_as(narrowed.order_by(), {name: told[name] for name in (*register.columns(), *ASKED)})


def told_as(query: QuerySet[Any, Any], told: Mapping[str, Any]) -> QuerySet[Any, tuple[Any, ...]]:
    """Of each record what the register tells, in that order. With a prefix, for a model may well have a field called
    "agency" or "key" itself."""
    named = {f"register_{name}": column for name, column in told.items()}
    rows: QuerySet[Any, tuple[Any, ...]] = query.annotate(**named).values_list(*named)
    return rows
