"""Writers of SQLite take turns.

SQLite lets one write at a time. Whoever finds it taken sleeps and asks again, each time longer, and whoever comes newly
may be served first: of four writers at once one in a hundred waited 200 to 650 ms for an act of 10 ms. So they stand in
a line before they ask: a lock on a file beside the database, in which the kernel wakes whoever waits as soon as it is
free, and which it takes back from a process that is killed. SQLite's own lock, which keeps the data whole, stays as it
is: a program that knows nothing of the line harms nothing, and waits as it always did."""

import fcntl
import os
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any

WRITING = frozenset({"BEGIN ", "INSERT", "UPDATE", "DELETE"})
"""How statements begin that take the lock. A transaction here takes it at once (IMMEDIATE)."""


class Line:
    """Where writers of one database wait; each connection has a place of its own."""

    def __init__(self, path: str) -> None:
        self.path, self.process, self.file, self.mine = path, 0, -1, False

    def wait(self) -> None:
        if self.process != os.getpid():  # what a forked process was left is its parent's
            self.file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            self.process, self.mine = os.getpid(), False
        if not self.mine:
            fcntl.flock(self.file, fcntl.LOCK_EX)
            self.mine = True

    def leave(self) -> None:
        if self.mine and self.process == os.getpid():
            self.mine = False
            fcntl.flock(self.file, fcntl.LOCK_UN)

    def close(self) -> None:
        if self.process == os.getpid():
            self.mine, self.process = False, 0
            os.close(self.file)  # and with it the lock


class TakingTurns(sqlite3.Connection):
    """For OPTIONS["factory"] of Django's backend."""

    line: Line | None = None

    def stand_in(self, line: Line) -> None:
        self.line = line

    def cursor(self, factory: type[sqlite3.Cursor] = sqlite3.Cursor) -> Any:  # type: ignore[override]
        return super().cursor(_taking_turns(factory) if self.line else factory)

    def commit(self) -> None:
        super().commit()
        self.leave()

    def rollback(self) -> None:
        try:
            super().rollback()
        finally:
            self.leave()

    def close(self) -> None:
        try:
            super().close()
        finally:
            if self.line:
                self.line.close()

    def leave(self) -> None:
        """Once nothing is open any more: what cannot be committed is still to be taken back."""
        if self.line and not self.in_transaction:
            self.line.leave()


def queued(database: str, *arguments: Any, **named: Any) -> TakingTurns:
    """As sqlite3.connect does; a database in memory is one process's alone and needs no line."""
    connection = TakingTurns(database, *arguments, **named)
    if Path(database).is_file():
        connection.stand_in(Line(f"{database}-line"))
    return connection


@cache
def _taking_turns(factory: type[sqlite3.Cursor]) -> type[sqlite3.Cursor]:
    class Cursor(factory):  # type: ignore[misc, valid-type]
        def execute(self, sql: str, *values: Any) -> Any:
            connection: TakingTurns = self.connection
            if connection.line is None or connection.in_transaction or sql[:6].upper() not in WRITING:
                return super().execute(sql, *values)
            connection.line.wait()
            try:
                return super().execute(sql, *values)
            finally:
                connection.leave()

    return Cursor
