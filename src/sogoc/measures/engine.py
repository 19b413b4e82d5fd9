"""The engine: one query for each register, whatever the number of figures, the agencies and their sums.

Ibis only compiles; the SQL runs on the caller's own connection, so it sees the open transaction. Only whole
numbers leave the database.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache, reduce
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

from sogoc.kernel.periods import Period

from .columns import Both, Compared, Condition, Day, During, Either, Flag, Not
from .language import Count, Figure, Measure, Register, Selection, Share

Sums = Mapping[Selection, int]


@dataclass(frozen=True, slots=True)
class Within:
    """Whose records are asked of, and of which one, if it is one. The source narrows, and tells the period, so that
    the compiled query depends on the definitions alone and is compiled once."""

    agencies: frozenset[str]
    key: str | None = None


class Source(Protocol):
    """Where a register's records lie: a database that is asked in its own dialect."""

    @property
    def dialect(self) -> str: ...

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        """Runs a query that speaks of the register by its name; beside its columns stand, the same in each row, the
        first and the last day of the period."""
        ...


# Columns of every register to the engine, and to no figure.
FIRST_DAY, LAST_DAY = "asked_first_day", "asked_last_day"


@dataclass(frozen=True, slots=True)
class NothingToMeasure:
    """Chưa phát sinh: the whole of a share is empty. A state, not a nought."""


Value = int | Fraction | NothingToMeasure


@cache
def _ibis() -> ModuleType:
    # Importing Ibis takes longer than starting the rest of the application; commands that count nothing do without.
    return import_module("ibis")


def warm(dialect: str) -> None:
    """Imports and compiles once, before the first person waits for it."""
    _sql(_ibis().table({"key": "string"}, name="warm").count(), dialect)


def sums(
    selections: Iterable[Selection],
    period: Period,
    agencies: Collection[str],
    source: Source,
    *,
    key: str | None = None,
) -> dict[str, dict[Selection, int]]:
    """For each agency that has records, how many lie in each selection; or only the record of that key, if one is
    named. One query for each register."""
    by_register: dict[Register, list[Selection]] = defaultdict(list)
    for selection in dict.fromkeys(selections):
        by_register[selection.register].append(selection)
    within = Within(frozenset(agencies), key)
    found: dict[str, dict[Selection, int]] = defaultdict(dict)
    for register, wanted in by_register.items():
        query = _sums_query(register, tuple(wanted), source.dialect)
        for agency, *numbers in source.rows(register, query, within, period):
            found[agency] |= zip(wanted, map(int, numbers), strict=True)
    return dict(found)


def records(
    selection: Selection, period: Period, within: Within, source: Source, *, limit: int | None = 1000
) -> list[dict[str, Any]]:
    """The records of a selection: the drill-down is the selection itself."""
    query = _records_query(selection, limit, source.dialect)
    names = list(selection.register.columns())
    found = source.rows(selection.register, query, within, period)
    return [dict(zip(names, row, strict=True)) for row in found]


@lru_cache(maxsize=1024)
def _sums_query(register: Register, selections: tuple[Selection, ...], dialect: str) -> str:
    table = _table(register)
    sizes = {f"n{i}": _chosen(one, table).ifelse(1, 0).sum() for i, one in enumerate(selections)}
    return _sql(_in_question(table, selections).group_by("agency").aggregate(**sizes), dialect)


@lru_cache(maxsize=1024)
def _records_query(selection: Selection, limit: int | None, dialect: str) -> str:
    """In the order of what happened."""
    table, columns = _table(selection.register), selection.register.columns()
    days = [name for name, column in columns.items() if isinstance(column, Day)]
    chosen = _in_question(table, (selection,)).filter(_chosen(selection, table))
    told = chosen.select(list(columns)).order_by(*days[:1], "key")
    return _sql(told if limit is None else told.limit(limit), dialect)


def added(
    found: Mapping[str, Sums], agencies: Iterable[str], selections: Iterable[Selection]
) -> dict[Selection, int]:
    """Sums add up the tree; agencies without rows add nothing."""
    wanted = list(selections)
    rows = [found[agency] for agency in agencies if agency in found]
    return {selection: sum(row.get(selection, 0) for row in rows) for selection in wanted}


def value_of(measure: Measure, counted: Sums) -> Value:
    """Made of sums, exactly, last: a rate is taken again at each level, never averaged."""
    match measure:
        case Count(of):
            return counted[of]
        case Share(part, of, _):
            return Fraction(counted[part], counted[of]) if counted[of] else NothingToMeasure()


def selections_of(figures: Iterable[Figure]) -> list[Selection]:
    """Every selection that the figures are made of, once."""
    return list(dict.fromkeys(selection for figure in figures for selection in figure.measure.selections))


def _table(register: Register) -> Any:
    kinds = {name: column.kind for name, column in register.columns().items()}
    return _ibis().table({**kinds, FIRST_DAY: "date", LAST_DAY: "date"}, name=register.name)


def _in_question(table: Any, selections: Sequence[Selection]) -> Any:
    """The table without what no selection can hold, as a condition that an index of days serves: those of the
    selections themselves are filled with false, and an engine looks for them in every row."""
    days = windows(selections)
    if not days:
        return table
    return table.filter(reduce(lambda left, right: left | right, (_during(day, table) for day in days)))


def windows(selections: Sequence[Selection]) -> list[str]:
    """The fewest days found of which one, for each selection, has to lie in the period; none if one has no such day."""
    asked = [_days_of(selection) for selection in selections]
    if not all(asked):
        return []
    chosen: list[str] = []
    while left := [days for days in asked if not days & {*chosen}]:
        counts = Counter(day for days in left for day in sorted(days))
        chosen.append(max(counts, key=lambda day: (counts[day], day)))
    return chosen


def _days_of(selection: Selection) -> set[str]:
    """The days that must lie in the period for every record of a selection."""
    conditions = [step.condition for step in selection.steps() if step.condition is not None]
    found = set()
    while conditions:
        match conditions.pop():
            case Both(left, right):
                conditions += [left, right]
            case During(column):
                found.add(column.name)
    return found


def _chosen(selection: Selection, table: Any) -> Any:
    conditions = [step.condition for step in selection.steps() if step.condition is not None]
    if not conditions:
        return _ibis().literal(True)
    return reduce(lambda left, right: left & right, (_compiled(one, table) for one in conditions))


_COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "==": lambda column, value: column == value,
    "!=": lambda column, value: column != value,
    "<": lambda column, value: column < value,
    "<=": lambda column, value: column <= value,
    ">": lambda column, value: column > value,
    ">=": lambda column, value: column >= value,
}


def _compiled(condition: Condition, table: Any) -> Any:
    """Each predicate is filled with false: SQLite counts a blank as nought, Spark as unknown, silently."""
    match condition:
        case Both(left, right):
            return _compiled(left, table) & _compiled(right, table)
        case Either(left, right):
            return _compiled(left, table) | _compiled(right, table)
        case Not(inner):
            return ~_compiled(inner, table)
        case During(column):
            return _during(column.name, table).fill_null(False)
        case Compared(column, how, value):
            return _COMPARISONS[how](table[column.name], value).fill_null(False)
        case Flag():
            return table[condition.name].fill_null(False)
    message = f"the engine does not know the condition {condition!r}"
    raise TypeError(message)


def _during(day: str, table: Any) -> Any:
    return table[day].between(table[FIRST_DAY], table[LAST_DAY])


def _sql(query: Any, dialect: str) -> str:
    return str(_ibis().to_sql(query, dialect=dialect, pretty=False))
