"""How many numbers a book gives in a second when eight people ask at once; and that it left no gap."""

import json
import multiprocessing
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.apart import apart
from benchmarks.databases import Database, sogoc
from benchmarks.measurement import Measurement
from tools.sentences import say

WRITERS, EACH, MOST = 8, 100, 10
"""A hundred in a second are ten milliseconds for each."""
AT = datetime(2024, 3, 1, 1, tzinfo=UTC)


def measured(database: Database, home: Path) -> list[Measurement]:
    say(f"Numbers by {WRITERS} writers on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    told = apart("benchmarks.numbering", home, database)
    name = f"one of {WRITERS * EACH:,} numbers given to {WRITERS} writers at once, {database.name}"
    return [Measurement("numbering", name, "ms", told, {"mean": MOST})]


def main() -> None:
    import django

    django.setup()
    from django.db import connection

    from sogoc.samples.loading import load

    load()
    connection.close()
    if connection.vendor == "postgresql":
        connection.close_pool()  # a pool's threads do not come along into another process
    forked = multiprocessing.get_context("fork")
    ready = forked.Barrier(WRITERS + 1)
    writers = [forked.Process(target=write, args=(who, ready)) for who in range(WRITERS)]
    for writer in writers:
        writer.start()
    ready.wait()
    began = time.perf_counter()
    for writer in writers:
        writer.join()
    spent = time.perf_counter() - began
    if any(writer.exitcode for writer in writers):
        raise SystemExit("a writer failed")
    check_that_no_number_is_missing()
    sys.stdout.write(json.dumps({"mean": round(1000 * spent / (WRITERS * EACH), 2)}))


def write(who: int, ready: Any) -> None:
    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.foundations.documents.actions.issue_number import issue_number
    from sogoc.foundations.documents.paper import Draft
    from sogoc.samples.loading import SAMPLES

    agency = agency_named("brvt-skhcn")
    ready.wait()
    for turn in range(EACH):
        draft = Draft(kind="notice", summary=f"Thông báo của người {who}, lần {turn}")
        issue_number(agency=agency, draft=draft, at=AT, by=SAMPLES)


def check_that_no_number_is_missing() -> None:
    from sogoc.foundations.documents.models import Document

    given = sorted(Document.objects.filter(book__isnull=False).values_list("number", flat=True))
    if given != list(range(1, WRITERS * EACH + 1)):
        raise SystemExit("a number is missing or was given twice")


if __name__ == "__main__":
    main()
