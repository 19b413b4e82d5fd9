"""Where agencies stood: what one held on a day, and what left it since.

Every page of records asks this, mostly to hear that nothing moved: as SQL, which Django takes longer to write than a
database to answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Q

from sogoc.kernel.periods import Period

from .models import Agency, steps
from .queries import under, widest

FEW = 20
"""So many agencies are looked for by their keys; for more the whole tree is read."""
_PLACES = """
SELECT {columns} FROM agencies_agencyplace place JOIN agencies_agency agency ON agency.id = place.agency_id
WHERE {where} ORDER BY {order}
"""
_NEAREST = """(
    place.valid_from <= %(day)s AND (place.valid_until IS NULL OR place.valid_until >= %(day)s)
    OR place.valid_until < %(day)s AND place.valid_until = agency.valid_until
    OR place.valid_from > %(day)s AND place.valid_from = agency.valid_from
)"""
"""The one row of each agency for a day: where it stood then or, if it did not, on the day of its life nearest to it.
So nothing is lost and nothing counts twice."""


@dataclass(frozen=True, slots=True)
class Stay:
    """An agency stood below another from one day to another, and no longer does."""

    agency: int
    first: date
    last: date


def formerly_below(paths: Iterable[str]) -> list[Stay]:
    """Agencies that moved away from below these: what they held while they stood there is still seen from there."""
    paths = [path for path in paths if path]
    if not paths:
        return []
    then, keys = _through(steps(path)[-1] for path in paths)
    now, heads = _below(widest(paths))
    columns, where = (
        "place.agency_id, place.valid_from, place.valid_until",
        f"place.valid_until IS NOT NULL AND ({then}) AND NOT ({now})",
    )
    rows = _asked(columns, where, "place.id", keys | heads)
    return [Stay(agency, _day(first), _day(last)) for agency, first, last in rows]


def seen_from(paths: Iterable[str], agency: str, day: str) -> Q:
    """Records held at these agencies or below, and those that were when they were made: `agency` and `day` are the
    fields of a record that name its agency and its day."""
    paths = list(paths)
    seen = under(paths, f"{agency}__path")
    for stay in formerly_below(paths):
        seen |= Q(**{agency: stay.agency, f"{day}__range": (stay.first, stay.last)})
    return seen


# ── as reported: the shape of the time ─────────────────────────────────────
def keys_held(agencies: Iterable[Agency], day: date) -> dict[str, list[str]]:
    """For each agency, by its key, the keys of itself and all that it held, in the shape of a day (for a period
    its last): one query, however many are asked of."""
    asked = {agency.key for agency in agencies}
    if not asked:
        return {}
    then, keys = _through(asked) if len(asked) <= FEW else ("1 = 1", {})
    rows = _asked("place.path", f"{_NEAREST} AND ({then})", "place.path", keys | _on(day))
    found: dict[str, list[str]] = {key: [] for key in asked}
    for (path,) in rows:
        line = steps(path)
        for above in asked.intersection(line):
            found[above].append(line[-1])
    return found


def held_during(agency: Agency, period: Period | None, field: str = "agency") -> Q:
    """Records of the agency in a period, in the shape of the time; without a period in today's or that of its last day.

    As a prefix of the path where nothing moved since: an index of days then serves the list."""
    now = under([agency.path], f"{field}__path")
    day = period.end if period else agency.valid_until
    if day is None:
        return now
    come, gone = _moved_since(agency, day)
    if come:
        now &= ~Q(**{f"{field}__key__in": come})
    if gone:
        now |= Q(**{f"{field}__key__in": gone})
    return now


def _moved_since(agency: Agency, day: date) -> tuple[list[str], list[str]]:
    """The keys of those that stand below it today and did not on that day, and of those that did and no longer do."""
    then, keys = _through([agency.key])
    now, heads = _below([agency.path])
    where = f"{_NEAREST} AND (({then}) <> ({now}))"
    come: list[str] = []
    gone: list[str] = []
    for key, path in _asked("agency.key, agency.path", where, "place.path", keys | heads | _on(day)):
        (come if path.startswith(agency.path) else gone).append(key)
    return come, gone


# ── as SQL: keys and paths are small letters, digits, dashes and slashes, so that LIKE takes them as they are ──
def _asked(columns: str, where: str, order: str, told: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(_PLACES.format(columns=columns, where=where, order=order), told)
        return list(cursor.fetchall())


def _through(keys: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Rows whose path leads through one of these agencies: its key is a step of the path."""
    told = {f"first_{i}": f"{key}/%" for i, key in enumerate(keys)}
    told |= {name.replace("first", "later"): f"%/{pattern}" for name, pattern in told.items()}
    return " OR ".join(f"place.path LIKE %({name})s" for name in told), told


def _below(paths: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Rows of agencies that stand today below one of these paths."""
    told = {f"head_{i}": f"{path}%" for i, path in enumerate(paths)}
    return " OR ".join(f"agency.path LIKE %({name})s" for name in told), told


def _on(day: date) -> dict[str, Any]:
    return {"day": connection.ops.adapt_datefield_value(day)}


def _day(told: date | str) -> date:
    """SQLite has no days, but words for them."""
    return told if isinstance(told, date) else date.fromisoformat(told)
