"""Who followed whom: what an agency became, what it came from, whose records it reaches, and what it held then."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from django.db import connection
from django.db.models import Q, QuerySet

from .models import Agency, Succession, SuccessionKind
from .queries import under

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
