"""Who followed whom: what an agency became, what it came from, whose records it reaches, and what it held then."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from django.db import connection
from django.db.models import F, Q, QuerySet

from sogoc.kernel.periods import Period

from .models import Agency, AgencyPlace, Succession, SuccessionKind, steps
from .queries import on, under

FEW = 20
"""So many agencies are looked for by their keys; for more the whole tree is read."""
ANOTHER = (SuccessionKind.MERGE, SuccessionKind.SPLIT)


def history_in_decisions(agency: Agency) -> QuerySet[Succession]:
    """Every reorganisation that an agency was part of, in order."""
    told = Succession.objects.filter(Q(predecessor=agency) | Q(successor=agency))
    return told.select_related("predecessor", "successor")


def predecessors_of(agency: Agency) -> QuerySet[Succession]:
    """Whom it took over, and when."""
    return _steps().filter(successor=agency).exclude(predecessor=agency)


def successors_of(agency: Agency) -> QuerySet[Succession]:
    """Who took it over, in which parts, and when."""
    return _steps().filter(predecessor=agency).exclude(successor=agency)


def _steps() -> QuerySet[Succession]:
    return Succession.objects.filter(kind__in=ANOTHER).select_related("predecessor", "successor")


def successor_today(agency: Agency, since: date) -> dict[Agency, Fraction]:
    """Harmonised to today: who holds today what the agency held on the day `since`, in exact parts. What was dissolved
    has nobody, and its part is missing from the sum."""
    found: dict[Agency, Fraction] = {}
    open_parts = [(agency, since, Fraction(1))]
    while open_parts:
        one, day, part = open_parts.pop()
        steps = list(_next_steps(one, day))
        open_parts += [
            (step.successor, step.happened_on, part * step.share) for step in steps if step.successor
        ]
        if not steps and one.valid_until is None:
            found[one] = found.get(one, Fraction(0)) + part
    return found


def _next_steps(agency: Agency, day: date) -> QuerySet[Succession]:
    """The first reorganisation after that day in which its belongings went to others."""
    later = _steps().filter(predecessor=agency, happened_on__gt=day)
    first = later.order_by("happened_on").values("happened_on")[:1]
    return later.filter(happened_on=first)


_TAKEN_OVER = """
WITH RECURSIVE reached(origin, path) AS (
    SELECT path, path FROM agencies_agency WHERE path IN ({origins})
    UNION
    SELECT reached.origin, before.path
    FROM reached
    JOIN agencies_agency after ON substr(after.path, 1, length(reached.path)) = reached.path
    JOIN agencies_succession step ON step.successor_id = after.id
    JOIN agencies_agency before ON before.id = step.predecessor_id
    WHERE step.kind IN ('merge', 'split') AND before.valid_until < step.happened_on
)
SELECT origin, path FROM reached WHERE origin <> path
"""
"""Step by step from agencies to those that ended by one of their steps: one question, however long the chain."""


def shares_of(agency: Agency, since: date) -> dict[str, Fraction]:
    """Harmonised to today: which part of what each agency held on the day `since` is this one's today, by key. Of
    itself and those below it all but what went to others since; of those whom it took over what came to it."""
    paths, frontier = {agency.path}, {agency.path}
    while frontier:
        steps = _steps().filter(under(frontier, "successor__path"), happened_on__gt=since)
        frontier = {*steps.values_list("predecessor__path", flat=True)} - paths
        paths |= frontier
    held = {one.path: one for one in Agency.objects.filter(under(paths))}
    went = _steps().filter(happened_on__gt=since, predecessor__in=[one.pk for one in held.values()])
    parts = {
        path: sum(
            (
                part
                for heir, part in successor_today(held[path], since).items()
                if heir.path.startswith(agency.path)
            ),
            Fraction(0),
        )
        for path in {*went.values_list("predecessor__path", flat=True)}
    }
    found = {one.key: _part(one, agency, parts) for one in held.values()}
    return {key: part for key, part in found.items() if part}


def _part(one: Agency, agency: Agency, parts: Mapping[str, Fraction]) -> Fraction:
    """What still stands is where it stands. What ended without an heir goes where the nearest above it went."""
    if one.path in parts:
        return parts[one.path]
    above = [path for path in parts if one.path.startswith(path)] if one.valid_until else []
    if above:
        return parts[max(above, key=len)]
    return Fraction(one.path.startswith(agency.path))


def inherited(paths: Iterable[str]) -> dict[str, list[str]]:
    """For each path of an agency those of the closed agencies that it and what is below it took over, however long the
    chain. Closed agencies stay where they stood; their successors reach them from here."""
    found: dict[str, list[str]] = {path: [] for path in paths}
    # An office everywhere reaches everything anyway.
    origins = [path for path in found if path]
    if not origins:
        return found
    with connection.cursor() as cursor:
        cursor.execute(_TAKEN_OVER.format(origins=", ".join(["%s"] * len(origins))), origins)
        reached = sorted(cursor.fetchall())
    for origin, path in reached:
        if not path.startswith((origin, *found[origin])):
            found[origin].append(path)
    return found


@dataclass(frozen=True, slots=True)
class Stay:
    """An agency stood below another from one day to another, and no longer does."""

    agency: int
    first: date
    last: date


def formerly_below(paths: Iterable[str]) -> list[Stay]:
    """Agencies that moved away from below these: what they held while they stood there is still seen from there."""
    paths = [path for path in paths if path]
    keys = {steps(path)[-1] for path in paths}
    if not keys:
        return []
    left = AgencyPlace.objects.filter(_within(keys), valid_until__isnull=False).exclude(
        under(paths, "agency__path")
    )
    rows = left.order_by("id").values_list("agency", "valid_from", "valid_until")
    return [Stay(agency, first, last) for agency, first, last in rows if last]


def seen_from(paths: Iterable[str], agency: str, day: str) -> Q:
    """Records held at these agencies or below, and those that were when they were made: `agency` and `day` are the
    fields of a record that name its agency and its day."""
    paths = list(paths)
    seen = under(paths, f"{agency}__path")
    for stay in formerly_below(paths):
        seen |= Q(**{agency: stay.agency, f"{day}__range": (stay.first, stay.last)})
    return seen


# ── as reported: the shape of the time ─────────────────────────────────────
def _nearest_to(day: date) -> Q:
    """The one row of each agency for that day: where it stood then or, if it did not, on the day of its life nearest
    to it. So nothing is lost and nothing counts twice."""
    ended = Q(valid_until__lt=day, valid_until=F("agency__valid_until"))
    to_come = Q(valid_from__gt=day, valid_from=F("agency__valid_from"))
    return on(day) | ended | to_come


def keys_held(agencies: Iterable[Agency], day: date) -> dict[str, list[str]]:
    """For each agency, by its key, the keys of itself and all that it held, in the shape of a day (for a period
    its last): one query, however many are asked of."""
    asked = {agency.key for agency in agencies}
    if not asked:
        return {}
    places = AgencyPlace.objects.filter(_nearest_to(day))
    if len(asked) <= FEW:
        places = places.filter(_within(asked))
    found: dict[str, list[str]] = {key: [] for key in asked}
    for path in places.order_by("path").values_list("path", flat=True):
        line = steps(path)
        for above in asked.intersection(line):
            found[above].append(line[-1])
    return found


def _within(keys: Iterable[str]) -> Q:
    """Rows of places whose path leads through one of these agencies: its key is a step of the path."""
    within = Q(pk__in=())
    for key in keys:
        within |= Q(path__startswith=f"{key}/") | Q(path__contains=f"/{key}/")
    return within


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
    """The keys of those that stand below it today and did not on that day, and of those that did and no longer do.
    Mostly nothing moved, so a database is asked for these alone."""
    then, now = _within([agency.key]), under([agency.path], "agency__path")
    moved = AgencyPlace.objects.filter(_nearest_to(day)).filter(then | now).exclude(then & now)
    come: list[str] = []
    gone: list[str] = []
    for key, path in moved.order_by("path").values_list("agency__key", "agency__path"):
        (come if path.startswith(agency.path) else gone).append(key)
    return come, gone
