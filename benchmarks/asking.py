"""How many queries a page puts to the database, and how many of them it puts more than once."""

import json
import sys
from collections import Counter
from pathlib import Path

from benchmarks.apart import apart
from benchmarks.book import Book
from benchmarks.databases import Database
from benchmarks.measurement import Measurement
from benchmarks.pages import PASSWORD, USERNAME, Page, pages
from tools.sentences import say


def measured(database: Database, home: Path, book: Book) -> list[Measurement]:
    say(f"Queries, {book.documents} documents, {database.name} …")
    told = apart("benchmarks.asking", home, database, str(book.document))
    group = f"queries, {database.name}, {book.documents:,} documents"
    return [Measurement(group, name, "queries", seen, {}) for name, seen in told.items()]


def main(document: int) -> None:
    import django

    django.setup()
    sys.stdout.write(json.dumps({page.name: counted(page) for page in pages(document)}))


def counted(page: Page) -> dict[str, float]:
    """In a session that has been at the page before: a first visit also writes where somebody stands."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(headers={"host": "127.0.0.1"})
    if page.signed_in:
        client.post("/sign-in/", {"username": USERNAME, "password": PASSWORD})
    client.get(page.path)
    with CaptureQueriesContext(connection) as asked:
        answer = client.get(page.path)
    if answer.status_code != 200:
        message = f"{page.path}: {answer.status_code}"
        raise SystemExit(message)
    times = Counter(query["sql"] for query in asked.captured_queries)
    return {"all": times.total(), "asked again": times.total() - len(times)}


if __name__ == "__main__":
    main(int(sys.argv[1]))
