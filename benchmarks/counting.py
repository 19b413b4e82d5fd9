"""Counting in millions of dossiers: all measures of a quarter for 200 agencies beside the same by hand, one agency's
quarter, the records behind a number; and what writing the queries takes."""

import hashlib
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.apart import apart
from benchmarks.databases import Database, sogoc
from benchmarks.measurement import Measurement, percentiles, spread
from tools.sentences import say

AGENCIES, QUARTER = 200, "2023-Q3"
MANY = {"SQLite": 1_000_000, "PostgreSQL": 10_000_000}
BY_HAND = (Path(__file__).parent / "by_hand.sql").read_text(encoding="utf-8").partition("SELECT")
TURNS, ASKED, SAMPLES = 7, 40, 1_000
RATIO, ONE_AGENCY, CLICK, COMPILED, ANNEX_PAGE = 1.15, 100, 80, 20, 300
ANNEX = "soctrang-2021-annex-2"


def measured(database: Database, home: Path) -> list[Measurement]:
    dossiers = MANY[database.name]
    say(f"Counting in {dossiers:,} dossiers on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    told = apart("benchmarks.counting", home, database, str(dossiers))
    group = f"counting, {database.name}, {dossiers:,} dossiers, {AGENCIES} agencies"
    by_hand = told["by hand"]["median"]
    return [
        Measurement(group, "42 measures of a quarter, by hand", "ms", told["by hand"], {}),
        Measurement(
            group,
            "42 measures of a quarter, by the engine",
            "ms",
            told["engine"],
            {"median": RATIO * by_hand},
        ),
        Measurement(group, "the engine to the same by hand", "×", {"ratio": told["ratio"]}, {"ratio": RATIO}),
        Measurement(
            group, "one agency's quarter, of median size", "ms", told["one agency"], {"p50": ONE_AGENCY}
        ),
        Measurement(group, "the first 50 records behind a number", "ms", told["click"], {"p95": CLICK}),
        Measurement(
            group, "the whole of Phụ lục 2, 136 lines, its page", "ms", told["annex"], {"p50": ANNEX_PAGE}
        ),
        Measurement(group, "the explanation of a number, its page", "ms", told["explanation"], {}),
        Measurement(group, "writing the query of 42 measures", "ms", told["compiled"], {"first": COMPILED}),
    ]


def main(dossiers: int) -> None:
    import django

    django.setup()
    from benchmarks.counting_definitions import TALLIES
    from benchmarks.dossiers_by_acts import differing
    from benchmarks.many_dossiers import fill
    from benchmarks.searching import country

    agencies = country(provinces=1, departments=AGENCIES - 1, communes=0)
    compiled = writing(TALLIES)
    if wrong := differing(agencies, 10 * SAMPLES, SAMPLES):
        raise SystemExit(f"copied rows differ from those of the acts: {wrong[0]}")
    fill(agencies, dossiers)
    sys.stdout.write(json.dumps({"compiled": compiled, **side_by_side(), **of_one(agencies)}))


def writing(tallies: list[Any]) -> dict[str, float]:
    """The first time, and the second, when it is only found again."""
    from sogoc.foundations.ledger.database import OwnDatabase
    from sogoc.measures.engine import query_of

    dialect, spent = OwnDatabase().dialect, []
    for _ in range(2):
        began = time.perf_counter()
        query_of(tallies, dialect)
        spent.append(1000 * (time.perf_counter() - began))
    return {"first": round(spent[0], 2), "again": round(spent[1], 3)}


def side_by_side() -> dict[str, Any]:
    """In turns, so that both see the same minutes of the machine; the same whole numbers, by hash."""
    ways: dict[str, Callable[[], list[tuple[Any, ...]]]] = {"by hand": by_hand, "engine": by_engine}
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(TURNS + 1):
        answers = {}
        for name, way in ways.items():
            began = time.perf_counter()
            answers[name] = way()
            if turn:
                spent[name].append(1000 * (time.perf_counter() - began))
        if len({digest(rows) for rows in answers.values()}) != 1:
            raise SystemExit("the engine counts otherwise than the query by hand")
    medians = {name: statistics.median(times) for name, times in spent.items()}
    return {name: spread(times) for name, times in spent.items()} | {
        "ratio": round(medians["engine"] / medians["by hand"], 3)
    }


def digest(rows: list[tuple[Any, ...]]) -> str:
    return hashlib.sha256(repr(sorted(rows)).encode()).hexdigest()


def by_hand() -> list[tuple[Any, ...]]:
    from django.db import connection

    from benchmarks.many_dossiers import TABLE
    from sogoc.kernel.periods import Period

    period = Period.parse(QUARTER)
    days = {"first": f"'{period.start}'", "last": f"'{period.end}'"}
    with connection.cursor() as cursor:
        cursor.execute("".join(BY_HAND[1:]).format(table=TABLE, **days))
        return list(cursor.fetchall())


def by_engine() -> list[tuple[Any, ...]]:
    from benchmarks.counting_definitions import TALLIES
    from sogoc.foundations.agencies.models import Agency
    from sogoc.foundations.ledger.database import OwnDatabase
    from sogoc.kernel.periods import Period
    from sogoc.measures.engine import tallied

    keys = dict(Agency.objects.values_list("key", "pk"))
    found = tallied(TALLIES, Period.parse(QUARTER), keys, OwnDatabase())
    return [(keys[agency], *(numbers[tally] for tally in TALLIES)) for agency, numbers in found.items()]


def of_one(agencies: list[Any]) -> dict[str, Any]:
    """All figures of the register for the agency of median size, as a page asks them, and the records of one."""
    from sogoc.areas.procedures.dossiers.queries import dossier_rows
    from sogoc.foundations.ledger.asking import ask, opened
    from sogoc.foundations.ledger.books import books
    from sogoc.kernel.acts import Actor, Holding
    from sogoc.kernel.periods import Period
    from sogoc.kernel.roles import Role

    rows = dossier_rows()[0]
    agency = sorted(agencies, key=lambda one: rows.filter(agency=one).count())[len(agencies) // 2]
    by, period = Actor("account:a", "A", (Holding(Role.AUDITOR, ""),)), Period.parse(QUARTER)
    names = [
        name
        for name, one in books.figures.items()
        if [register.name for register in one.registers] == ["dossiers"]
    ]
    asked, clicked = [], []
    for turn in range(ASKED + 1):
        began = time.perf_counter()
        answers = ask(names, [agency], period, by=by)
        between = time.perf_counter()
        opened(answers["dossiers_settled_on_time", agency.key], by=by, limit=50)
        if turn:
            asked.append(1000 * (between - began))
            clicked.append(1000 * (time.perf_counter() - between))
    return {"one agency": percentiles(asked), "click": percentiles(clicked), **pages(agencies[0], agency)}


def pages(province: Any, agency: Any) -> dict[str, Any]:
    """As the application answers, without a network between."""
    from django.core.management import call_command
    from django.test import Client

    from sogoc.foundations.people.tests.builders import employed
    from sogoc.kernel.roles import Role

    call_command("collectstatic", "--no-input", verbosity=0)
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(employed("kiem.toan", Role.AUDITOR, province))
    addresses = {
        "annex": f"/forms/{ANNEX}/?agency={agency.key}&period={QUARTER}",
        "explanation": f"/figures/dossiers_settled_on_time/?agency={agency.key}&period={QUARTER}",
    }
    return {
        name: percentiles([_spent(client, address) for _ in range(ASKED + 1)][1:])
        for name, address in addresses.items()
    }


def _spent(client: Any, address: str) -> float:
    began = time.perf_counter()
    response = client.get(address)
    if response.status_code != 200:
        raise SystemExit(f"{address}: {response.status_code}")
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main(int(sys.argv[1]))
