"""Dossiers received at four desks at once: through the act (dossier, journal, policy), and the same rows by bare SQL,
in turns, in the same run. PostgreSQL keeps what it is told here, as an installation has it."""

import json
import multiprocessing
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.apart import apart
from benchmarks.databases import Database, postgresql_database, sogoc, sqlite_database
from benchmarks.measurement import Measurement, nearest_rank
from tools.postgresql import CAREFUL, postgresql
from tools.sentences import say

WRITERS, ROUNDS, EACH, WARMING = 4, 3, 50, 3
"""In each round every writer receives so many."""
IN_A_SECOND = {"SQLite": 50, "PostgreSQL": 100}
LONGEST = 150  # milliseconds, of ninety-nine in a hundred
WHERE = {"one department": 1, "four departments": 4}
AT = datetime(2024, 3, 1, 1, tzinfo=UTC)
INSERT = re.compile(r'INSERT INTO "(\w+)"')
Write = Callable[[], Any]


def measured(folder: Path, home: Path) -> list[Measurement]:
    with postgresql(CAREFUL) as cluster:
        return [
            one
            for database in (sqlite_database(folder, "intake"), postgresql_database(cluster, "intake"))
            for one in on(database, home)
        ]


def on(database: Database, home: Path) -> list[Measurement]:
    say(f"Dossiers by {WRITERS} writers on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    targets = {"mean": 1000 / IN_A_SECOND[database.name], "p99": LONGEST, "refused": 1}
    return [
        Measurement(
            f"intake, {database.name}, {WRITERS} writers at once",
            f"{where}: {way}",
            "ms",
            seen,
            targets if way == "through the act" else {},
            "mean: from one to the next, whoever writes it; p50 and p99: from its beginning to its end",
        )
        for where, departments in WHERE.items()
        for way, seen in apart("benchmarks.intake", home, database, str(departments)).items()
    ]


def main(departments: int) -> None:
    import django

    django.setup()
    from django.db import connection

    keys = keys_of(departments)
    connection.close()
    if connection.vendor == "postgresql":
        connection.close_pool()  # a pool's threads do not come along into another process
    ways = {"through the act": acted, "the same rows by bare SQL": bare}
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in ways}
    for turn in range(ROUNDS + 1):
        for name, way in ways.items():
            told = at_once(way, keys, turn)
            if turn:
                found[name].append(told)
    sys.stdout.write(json.dumps({name: summed(told) for name, told in found.items()}))


def keys_of(departments: int) -> list[str]:
    """One department for each writer, or one for all."""
    from benchmarks.searching import country
    from sogoc.foundations.agencies.models import Agency

    if not Agency.objects.exists():
        country(1, WRITERS, 0)
    below = list(Agency.objects.filter(kind="department").order_by("key").values_list("key", flat=True))
    return [below[writer % departments] for writer in range(WRITERS)]


def summed(told: list[dict[str, Any]]) -> dict[str, float]:
    times = [one for turn in told for one in turn["times"]]
    means = [1000 * turn["spent"] / len(turn["times"]) for turn in told]
    mean = statistics.median(means)
    return {
        "a second": round(1000 / mean),
        "mean": round(mean, 2),
        "p50": round(nearest_rank(times, 0.50), 1),
        "p99": round(nearest_rank(times, 0.99), 1),
        "refused": sum(turn["refused"] for turn in told),
    }


# ── four at once ───────────────────────────────────────────────────────────
def at_once(way: Callable[[str, str], Iterator[Write]], keys: list[str], turn: int) -> dict[str, Any]:
    forked = multiprocessing.get_context("fork")
    ready, told = forked.Barrier(WRITERS + 1), forked.Queue()
    writers = [
        forked.Process(target=write, args=(way, key, f"{len(set(keys))}{turn}{who}", ready, told))
        for who, key in enumerate(keys)
    ]
    for writer in writers:
        writer.start()
    ready.wait()
    began = time.perf_counter()
    found = [told.get() for _ in writers]
    spent = time.perf_counter() - began
    for writer in writers:
        writer.join()
    if any(writer.exitcode for writer in writers):
        raise SystemExit("a writer failed")
    return {
        "spent": spent,
        "times": [one for times, _ in found for one in times],
        "refused": sum(refused for _, refused in found),
    }


def write(way: Any, key: str, series: str, ready: Any, told: Any) -> None:
    from django.db import OperationalError

    prepared = list(way(key, series))
    times, refused = [], 0
    ready.wait()
    for one in prepared:
        began = time.perf_counter()
        try:
            one()
        except OperationalError:
            refused += 1
        times.append(1000 * (time.perf_counter() - began))
    told.put((times, refused))


def acted(key: str, series: str) -> Iterator[Write]:
    from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
    from sogoc.foundations.agencies.queries import agency_named

    agency = agency_named(key)
    for _ in bare(key, f"0{series}", WARMING):  # as a server that has been at work
        pass
    for facts in applications(f"1{series}", EACH):
        yield lambda facts=facts: receive_dossier(agency=agency, by=officer(agency), **facts)


def bare(key: str, series: str, number: int | None = None) -> Iterator[Write]:
    """What the act wrote to the database, statement by statement with its values, and nothing that it asked: it is gone
    through once, and taken back."""
    from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
    from sogoc.foundations.agencies.queries import agency_named

    agency = agency_named(key)
    for facts in applications(f"2{series}", number or EACH):
        told = inserts(lambda facts=facts: receive_dossier(agency=agency, by=officer(agency), **facts))
        yield lambda told=told: repeated(told)


def applications(series: str, most: int) -> Iterator[dict[str, Any]]:
    from sogoc.areas.procedures.dossiers.tests.builders import application

    for number in range(most):
        code = f"H56.1-240301-{series}{number:04}"
        yield {"application": application(code=code), "at": AT + timedelta(seconds=number)}


def officer(agency: Any) -> Any:
    """Newly come for every dossier, as by a page: an actor keeps what the policy found."""
    from sogoc.kernel.acts import Actor, Holding
    from sogoc.kernel.roles import Role

    holding = Holding(Role.ONE_STOP_OFFICER, agency.path)
    return Actor("account:mot.cua", "Một cửa", (holding,), source="desk 127.0.0.1")


# ── the same rows ──────────────────────────────────────────────────────────
Inserts = list[tuple[str, list[Any], Any]]
"""Statements with their values, each with the key that its row was given."""


def inserts(act: Callable[[], Any]) -> Inserts:
    from django.db import connection, transaction

    found: Inserts = []

    def heard(execute: Any, sql: str, values: Any, many: bool, context: Any) -> Any:
        done = execute(sql, values, many, context)
        if INSERT.match(sql):
            found.append((sql, list(values), None))
        return done

    with transaction.atomic(), connection.execute_wrapper(heard):
        made = act()
        transaction.set_rollback(True)
    return [(sql, values, made.pk) for sql, values, _ in found]


def repeated(told: Inserts) -> None:
    """In one transaction. What names the dossier of then names that of now."""
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor:
        new: Any = None
        for sql, values, old in told:
            named = {old: new, str(old): str(new)} if new else {}
            cursor.execute(
                sql, [named.get(value, value) if type(value) in (int, str) else value for value in values]
            )
            if new is None:
                new = cursor.fetchone()[0]


if __name__ == "__main__":
    main(int(sys.argv[1]))
