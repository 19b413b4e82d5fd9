"""Many writers at once, each with a connection of its own, on the database as it is served."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connection, connections


def at_once(does: Sequence[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=one) for one in does]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)


@contextmanager
def as_served(folder: Path) -> Iterator[None]:
    """Tests keep SQLite in memory, where connections share one cache and refuse each other; served it is a file. A copy
    of it in a file is what threads are given."""
    if connection.vendor != "sqlite":
        yield
        return
    told, file = connections.settings["default"], folder / "served.sqlite3"
    connection.ensure_connection()
    with closing(sqlite3.connect(file)) as served:
        connection.connection.backup(served)
    kept, told["NAME"] = told["NAME"], str(file)
    try:
        yield
    finally:
        told["NAME"] = kept
