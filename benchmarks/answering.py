"""How long pages take to come: gunicorn as served, two cores, warm, 200 requests each, over kept connections."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.book import Book
from benchmarks.databases import Database
from benchmarks.measurement import Measurement, percentiles
from benchmarks.pages import FEW, MANY, PASSWORD, USERNAME, Page, pages
from benchmarks.server import Server, gunicorn
from tools.places import ROOT
from tools.sentences import Stop, say

REQUESTS, WARMING = 200, 8
CONCURRENCY = {FEW: (1, 4), MANY: (1,)}  # at once, by documents in the book
TARGETS = {"p50": 50, "p95": 100}  # milliseconds


def measured(database: Database, home: Path, book: Book) -> list[Measurement]:
    say(f"Pages, {book.documents} documents, {database.name} …")
    asked = [page for page in pages(book.document) if book.documents in page.books]
    with gunicorn(database, home) as server:
        for page in asked:
            times(server.address, page, 4, WARMING)
        return [
            Measurement(
                f"pages, {database.name}, {book.documents:,} documents, {concurrency} at once",
                page.name,
                "ms",
                seen(server, page, concurrency),
                TARGETS,
            )
            for concurrency in CONCURRENCY[book.documents]
            for page in asked
        ]


def seen(server: Server, page: Page, concurrency: int) -> dict[str, float]:
    before = server.processor_time()
    found = times(server.address, page, concurrency, REQUESTS)
    spent = (server.processor_time() - before) * 1000 / (len(found) + WARMING)
    return {**percentiles(found), "processor": round(spent, 1)}


def times(address: str, page: Page, concurrency: int, requests: int) -> list[float]:
    wanted = {
        "address": address,
        "username": USERNAME if page.signed_in else "",
        "password": PASSWORD,
        "paths": [page.path],
        "warming": WARMING,
        "requests": requests,
        "concurrency": concurrency,
    }
    return visited(wanted)


def visited(wanted: Mapping[str, Any]) -> list[float]:
    """How long each answer took, in milliseconds, as the second process saw it."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.visitor"],
        cwd=ROOT,
        input=json.dumps(wanted),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Stop(f"{wanted['paths'][0]}: {done.stderr}")
    found: list[float] = json.loads(done.stdout)
    return found
