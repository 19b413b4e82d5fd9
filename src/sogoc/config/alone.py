"""One worker at a time. The lock is the kernel's or PostgreSQL's own and goes with the process that held it: a worker
killed in the middle of anything is followed by the next at once, and no lease has to run out."""

import fcntl
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

KEY = int.from_bytes(hashlib.blake2b(b"sogoc worker", digest_size=7).digest(), "big")


@contextmanager
def alone(wait: Callable[[], bool]) -> Iterator[bool]:
    """`wait` lets some time go by and tells whether to go on trying; given up, this is False."""
    with _in_file(wait) if connection.vendor == "sqlite" else _in_session(wait) as taken:
        yield taken


@contextmanager
def _in_file(wait: Callable[[], bool]) -> Iterator[bool]:
    """Beside the database, for who shares an SQLite database shares its machine."""
    with Path(f"{connection.settings_dict['NAME']}.worker").open("a") as file:
        yield _try(lambda: _locked(file.fileno()), wait)


def _locked(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _in_session(wait: Callable[[], bool]) -> Iterator[bool]:
    """By the connection with which the worker works: when that breaks, so does the work."""
    taken = _try(lambda: _asked("pg_try_advisory_lock"), wait)
    try:
        yield taken
    finally:
        if taken and connection.connection and not connection.connection.closed:
            _asked("pg_advisory_unlock")


def _asked(function: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s)", [KEY])
        return bool(cursor.fetchone()[0])


def _try(take: Callable[[], bool], wait: Callable[[], bool]) -> bool:
    while not take():
        if not wait():
            return False
    return True
