"""`make bench`: measures what is promised about speed, and writes what was seen, also where it falls short."""

import tempfile
import time
from pathlib import Path

from benchmarks import (
    answering,
    asking,
    counting,
    loading,
    migrating,
    numbering,
    permission,
    searching,
    starting,
    working_time,
)
from benchmarks.book import filled
from benchmarks.databases import Database, postgresql_database, sqlite_database
from benchmarks.machine import described, load
from benchmarks.measurement import Measurement
from benchmarks.pages import FEW, MANY
from benchmarks.report import told, write
from tools.postgresql import postgresql
from tools.sentences import program, say


def main() -> None:
    began, before = time.monotonic(), load()
    with tempfile.TemporaryDirectory(prefix="sogoc-benchmarks-") as folder, postgresql() as cluster:
        home = Path(folder) / "home"
        machine = described(cluster)
        found = [
            *working_time.measured(),
            *migrating.measured(Path(folder), cluster),
            *starting.measured(home),
            *permission.measured(sqlite_database(Path(folder), "permission"), home),
            *numbering.measured(sqlite_database(Path(folder), "numbering"), home),
            *numbering.measured(postgresql_database(cluster, "numbering"), home),
            *searching.measured(postgresql_database(cluster, "searching"), home),
            *counting.measured(sqlite_database(Path(folder), "counting"), home),
            *counting.measured(postgresql_database(cluster, "counting"), home),
        ]
        for database in (sqlite_database(Path(folder), "pages"), postgresql_database(cluster, "pages")):
            found += pages(database, home)
    machine |= {"load before": before, "load after": load(), "seconds": round(time.monotonic() - began)}
    write(machine, found)
    for measurement in found:
        say(told(measurement))


def pages(database: Database, home: Path) -> list[Measurement]:
    """Everything about pages, on one database, first with a small book of documents, then with a large one."""
    found: list[Measurement] = []
    for documents in (FEW, MANY):
        book = filled(database, home, documents)
        found += answering.measured(database, home, book)
        found += asking.measured(database, home, book)
    return [*found, *loading.measured(database, home)] if database.name == "SQLite" else found


if __name__ == "__main__":
    program(main)
