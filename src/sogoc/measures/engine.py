"""The engine: one query for each register, whatever the number of figures, the agencies and their sums.

It writes SQL and runs none: the source does, on the caller's own connection, so that it sees the open transaction. Only
whole numbers leave the database, and the few values that a figure names: a document's number, a procedure's code.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_, or_
from typing import Any, Protocol

from sogoc.kernel.periods import Period

from .amounts import Found, Tallied, Tally
from .columns import Both, Condition, Day, During, Lived, Stood
from .language import Figure
from .selections import Life, Register, Selection
from .sql import DIALECTS, Dialect, written


@dataclass(frozen=True, slots=True)
class Within:
    """Whose records are asked of, and of which one, if it is one. The source narrows, and tells the period, so that
    the text of a query depends on the definitions alone and is written once."""

    agencies: frozenset[str]
    key: str | None = None


class Source(Protocol):
    """Where a register's records lie: a database that is asked in its own dialect."""

    @property
    def dialect(self) -> str: ...

    def rows(self, register: Register, sql: str, within: Within, period: Period) -> Sequence[Sequence[Any]]:
        """Runs a query that speaks of the register by its name; beside its columns stand those of `sql.ASKED`, the
        same in each row. The first thing that it tells of each row is the agency."""
        ...


def tallied(
    tallies: Iterable[Tally],
    period: Period,
    agencies: Collection[str],
    source: Source,
    *,
    key: str | None = None,
) -> dict[str, dict[Tally, Found]]:
    """For each agency that has records, what each tally comes to; or only in the record of that key, if one is named.

    One query for each register; one more for each column of which different values are told."""
    within = Within(frozenset(agencies), key)
    found: dict[str, dict[Tally, Found]] = defaultdict(dict)
    for (register, each), wanted in _by_query(tallies).items():
        query = _tally_query(register, wanted, each, source.dialect)
        rows = source.rows(register, query, within, period)
        if each:
            _read_values(rows, wanted, len(each), found)
        else:
            for agency, *numbers in rows:
                found[agency] |= zip(wanted, map(int, numbers), strict=True)
    return dict(found)


def tallied_by(
    column: str, tallies: Iterable[Tally], period: Period, agencies: Collection[str], source: Source
) -> dict[Any, dict[str, dict[Tally, Found]]]:
    """The same for each value of a column of one register: dossiers by field. Of numbers alone."""
    wanted = tuple(dict.fromkeys(tallies))
    (register,) = {tally.of.register for tally in wanted}
    register.own(register.columns()[column])
    query = _tally_query(register, wanted, (column,), source.dialect)
    found: dict[Any, dict[str, dict[Tally, Found]]] = defaultdict(dict)
    for agency, value, *numbers in source.rows(register, query, Within(frozenset(agencies)), period):
        found[value][agency] = dict(zip(wanted, map(int, numbers), strict=True))
    return dict(found)


def records(
    selection: Selection, period: Period, within: Within, source: Source, *, limit: int | None = 1000
) -> list[dict[str, Any]]:
    """The records of a selection: the drill-down is the selection itself."""
    query = _records_query(selection, limit, source.dialect)
    names = columns_told(selection.register)
    found = source.rows(selection.register, query, within, period)
    return [dict(zip(names, row, strict=True)) for row in found]


def added(
    found: Mapping[str, Tallied], agencies: Iterable[str], tallies: Iterable[Tally]
) -> dict[Tally, Found]:
    """What the agencies come to together; those without rows add nothing."""
    rows = [found[agency] for agency in agencies if agency in found]
    return {tally: tally.together(row[tally] for row in rows if tally in row) for tally in tallies}


def tallies_of(figures: Iterable[Figure]) -> list[Tally]:
    """Every tally that the figures are made of, once."""
    return list(dict.fromkeys(tally for figure in figures for tally in figure.measure.tallies))


def _by_query(
    tallies: Iterable[Tally],
) -> dict[tuple[Register, tuple[str, ...]], tuple[Tally, ...]]:
    found: dict[tuple[Register, tuple[str, ...]], dict[Tally, None]] = defaultdict(dict)
    for tally in tallies:
        found[tally.of.register, tally.each][tally] = None
    return {query: tuple(wanted) for query, wanted in found.items()}


def _read_values(
    rows: Iterable[Sequence[Any]],
    wanted: Sequence[Tally],
    width: int,
    found: dict[str, dict[Tally, Found]],
) -> None:
    told: dict[tuple[str, Tally], set[Any]] = defaultdict(set)
    for agency, *rest in rows:
        value = rest[0] if width == 1 else tuple(rest[:width])
        for tally, number in zip(wanted, rest[width:], strict=True):
            if number:
                told[agency, tally].add(value)
    for (agency, tally), values in told.items():
        found[agency][tally] = frozenset(values)


def query_of(tallies: Iterable[Tally], dialect: str) -> list[str]:
    """What an engine will be asked, written now: the first time for these definitions, and found again after."""
    return [
        _tally_query(register, wanted, each, dialect)
        for (register, each), wanted in _by_query(tallies).items()
    ]


# ── the queries ────────────────────────────────────────────────────────────
@lru_cache(maxsize=1024)
def _tally_query(register: Register, tallies: tuple[Tally, ...], by: tuple[str, ...], dialect: str) -> str:
    told = DIALECTS[dialect]
    numbers = [f"{_tally(tally, told)} AS n{i}" for i, tally in enumerate(tallies)]
    groups = ", ".join(told.name(name) for name in ("agency", *by))
    asked = _in_question(register, [tally.of for tally in tallies])
    where = "" if asked is None else _where(asked, told=told)
    return f"SELECT {groups}, {', '.join(numbers)} FROM {told.name(register.name)}{where} GROUP BY {groups}"  # noqa: S608


def _tally(tally: Tally, told: Dialect) -> str:
    condition = _condition(tally.of)
    chosen = f" FILTER (WHERE {written(condition, told)})" if condition is not None else ""
    if tally.total:
        return f"COALESCE(SUM({told.name(tally.total)}){chosen}, 0)"
    return f"COUNT(*){chosen}"


@lru_cache(maxsize=1024)
def _records_query(selection: Selection, limit: int | None, dialect: str) -> str:
    """In the order of what happened."""
    told, columns = DIALECTS[dialect], selection.register.columns()
    days = [name for name, column in columns.items() if isinstance(column, Day)]
    names = ", ".join(told.name(name) for name in columns_told(selection.register))
    order = ", ".join(told.name(name) for name in (*days[:1], "key"))
    narrowed = (_in_question(selection.register, [selection]), _condition(selection))
    where = _where(*(one for one in narrowed if one is not None), told=told)
    most = "" if limit is None else f" LIMIT {limit}"
    register = told.name(selection.register.name)
    return f"SELECT {names} FROM {register}{where} ORDER BY {order}{most}"  # noqa: S608


def query_of_all(register: Register, selections: Sequence[Selection], dialect: str) -> str:
    """Every record that may be of one of the selections, in no order, by `columns_told`: what is carried to where it
    is counted. Without selections the whole register."""
    told = DIALECTS[dialect]
    asked = _in_question(register, selections) if selections else None
    where = "" if asked is None else _where(asked, told=told)
    names = ", ".join(map(told.name, columns_told(register)))
    return f"SELECT {names} FROM {told.name(register.name)}{where}"  # noqa: S608


def columns_told(register: Register) -> list[str]:
    """The agency first, for a source tells it by its key."""
    return sorted(register.columns(), key=lambda name: name != "agency")


def _condition(selection: Selection) -> Condition | None:
    conditions = selection.conditions
    return reduce(and_, conditions) if conditions else None


def _where(*conditions: Condition, told: Dialect) -> str:
    return f" WHERE {written(reduce(and_, conditions), told)}" if conditions else ""


# ── what need not be read ──────────────────────────────────────────────────
def _in_question(register: Register, selections: Sequence[Selection]) -> Condition | None:
    """What every record in question fulfils, as a condition that an index of days serves: an engine looks for the
    selections themselves in every row."""
    columns = register.columns()
    if days := windows(selections):
        return reduce(or_, (During(columns[day]) for day in days))  # type: ignore[arg-type]
    if register.life and all(_lives(one, register.life) for one in selections):
        return Lived(register.life.began, register.life.ended)
    return None


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
    return {one.column.name for one in _demanded(selection) if isinstance(one, During)}


def _lives(selection: Selection, life: Life) -> bool:
    """Whether its records must have lived in the period: something of their life happens in it, or they stand at one
    of its ends. What was begun and is blank ever after outlasts a life that has ended: it says nothing."""
    for one in _demanded(selection):
        match one:
            case During(column) if column.name in life.names:
                return True
            case Stood(began, ended) | Lived(began, ended) if (
                began.name in life.names and ended.name in life.closing_names
            ):
                return True
    return False


def _demanded(selection: Selection) -> Iterable[Condition]:
    """The conditions each of which every record of a selection fulfils."""
    conditions = selection.conditions
    while conditions:
        match conditions.pop():
            case Both(left, right):
                conditions += [left, right]
            case one:
                yield one
