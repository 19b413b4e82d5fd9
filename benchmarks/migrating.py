"""A fresh `sogoc migrate`, from an empty database to all its tables."""

import time
from pathlib import Path

from benchmarks.databases import Database, postgresql_database, sogoc, sqlite_database
from benchmarks.measurement import Measurement, spread
from tools.sentences import say

TIMES, SECONDS = 3, 20


def measured(folder: Path, cluster: str) -> list[Measurement]:
    say("Fresh migrate …")
    by_name: dict[str, list[float]] = {}
    for turn in range(TIMES):
        for database in (
            sqlite_database(folder, f"migrate{turn}"),
            postgresql_database(cluster, f"migrate{turn}"),
        ):
            by_name.setdefault(database.name, []).append(seconds(folder, database))
    return [
        Measurement("migrate", f"sogoc migrate, fresh, {name}", "s", spread(times), {"max": SECONDS})
        for name, times in by_name.items()
    ]


def seconds(folder: Path, database: Database) -> float:
    began = time.perf_counter()
    sogoc("migrate", folder / "home", database, "--verbosity", "0")
    return time.perf_counter() - began
