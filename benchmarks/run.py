"""`make bench`: measures what is promised about speed, and writes what was seen, also where it falls short."""

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a program, Python looks beside it alone

from benchmarks import answering, asking, loading, migrating, starting  # noqa: E402
from benchmarks.book import filled  # noqa: E402
from benchmarks.databases import Database, postgresql_database, sqlite_database  # noqa: E402
from benchmarks.machine import described, load  # noqa: E402
from benchmarks.measurement import Measurement  # noqa: E402
from benchmarks.pages import FEW, MANY  # noqa: E402
from benchmarks.report import told, write  # noqa: E402
from tools.postgresql import postgresql  # noqa: E402
from tools.sentences import program, say  # noqa: E402


def main() -> None:
    began, before = time.monotonic(), load()
    with tempfile.TemporaryDirectory(prefix="sogoc-benchmarks-") as folder, postgresql() as cluster:
        home = Path(folder) / "home"
        machine = described(cluster)
        found = [*migrating.measured(Path(folder), cluster), *starting.measured(home)]
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
