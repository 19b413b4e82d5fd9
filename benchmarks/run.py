"""`make bench`: measures what is promised about speed, and writes what was seen, also where it falls short.

`python -m benchmarks.run counting pages` measures some parts alone; what it writes then says which."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    answering,
    asking,
    counting,
    intake,
    loading,
    migrating,
    numbering,
    onestop,
    permission,
    rollup,
    searching,
    starting,
    tasks,
    working_time,
)
from benchmarks.book import filled
from benchmarks.databases import Database, postgresql_database, sqlite_database
from benchmarks.machine import described, load
from benchmarks.measurement import Measurement
from benchmarks.pages import FEW, MANY
from benchmarks.report import told, write
from tools.postgresql import postgresql
from tools.sentences import Stop, program, say

Part = Callable[[Path, Path, str], list[Measurement]]
"""Told the folder for databases of SQLite, the home of the application, and the cluster of PostgreSQL."""


def on_both(measured: Callable[[Database, Path], list[Measurement]], called: str) -> Part:
    return lambda folder, home, cluster: [
        *measured(sqlite_database(folder, called), home),
        *measured(postgresql_database(cluster, called), home),
    ]


def main(wanted: list[str]) -> None:
    if unknown := set(wanted) - set(PARTS):
        raise Stop(f"Không có phần {', '.join(sorted(unknown))}; các phần là {', '.join(PARTS)}.")
    began, before = time.monotonic(), load()
    with tempfile.TemporaryDirectory(prefix="sogoc-benchmarks-") as folder, postgresql() as cluster:
        home = Path(folder) / "home"
        machine = described(cluster)
        found = [one for name in wanted or PARTS for one in PARTS[name](Path(folder), home, cluster)]
    machine |= {"parts": ", ".join(wanted or PARTS)}
    machine |= {"load before": before, "load after": load(), "seconds": round(time.monotonic() - began)}
    write(machine, found)
    for measurement in found:
        say(told(measurement))


def pages_of(documents: int) -> Callable[[Database, Path], list[Measurement]]:
    """Everything about pages, with a book of so many documents."""

    def measured(database: Database, home: Path) -> list[Measurement]:
        book = filled(database, home, documents)
        found = [*answering.measured(database, home, book), *asking.measured(database, home, book)]
        first = database.name == "SQLite" and documents == FEW
        return [*found, *loading.measured(database, home)] if first else found

    return measured


PARTS: dict[str, Part] = {
    "working_time": lambda folder, home, cluster: working_time.measured(),
    "migrating": lambda folder, home, cluster: migrating.measured(folder, cluster),
    "starting": lambda folder, home, cluster: starting.measured(home),
    "permission": lambda folder, home, cluster: permission.measured(
        sqlite_database(folder, "permission"), home
    ),
    "numbering": on_both(numbering.measured, "numbering"),
    "searching": lambda folder, home, cluster: searching.measured(
        postgresql_database(cluster, "searching"), home
    ),
    "counting": on_both(counting.measured, "counting"),
    "pages": lambda folder, home, cluster: pages_of(FEW)(sqlite_database(folder, "pages"), home),
    "pages on PostgreSQL": lambda folder, home, cluster: pages_of(FEW)(
        postgresql_database(cluster, "pages"), home
    ),
    "intake": lambda folder, home, cluster: intake.measured(folder, home),
    "onestop": lambda folder, home, cluster: onestop.measured(postgresql_database(cluster, "onestop"), home),
    "tasks": lambda folder, home, cluster: tasks.measured(postgresql_database(cluster, "tasks"), home),
    "rollup": lambda folder, home, cluster: rollup.measured(folder),
    "pages of a large book": on_both(pages_of(MANY), "large_pages"),
}

if __name__ == "__main__":
    program(lambda: main(sys.argv[1:]))
