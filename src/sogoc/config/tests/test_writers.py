"""Writers of SQLite stand in a line: one after the other, whatever becomes of each."""

import os
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from sogoc.config.writers import TakingTurns, queued

SOON = 5.0
"""Seconds: what does not happen by then, never does."""


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "a.sqlite3"
    with sqlite3.connect(path) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE a (n INTEGER PRIMARY KEY)")
    made.close()
    return str(path)


def writer(file: str) -> TakingTurns:
    return queued(file, isolation_level=None, timeout=0.1, check_same_thread=False)


@pytest.fixture
def one(file: str) -> Iterator[TakingTurns]:
    connection = writer(file)
    yield connection
    connection.close()


class Next:
    """Another writer that comes while somebody writes: did its turn come?"""

    def __init__(self, file: str) -> None:
        self.came, self.connection = Event(), writer(file)
        Thread(target=self.write, daemon=True).start()

    def write(self) -> None:
        self.connection.cursor().execute("BEGIN IMMEDIATE")
        self.came.set()
        self.connection.rollback()
        self.connection.close()


@pytest.mark.parametrize("ending", ["commit", "rollback", "close"])
def test_the_next_waits_until_the_first_is_done(file: str, one: TakingTurns, ending: str) -> None:
    """Longer than SQLite itself would let it wait: it is not refused."""
    one.cursor().execute("BEGIN IMMEDIATE")
    following = Next(file)
    assert not following.came.wait(0.3)
    getattr(one, ending)()
    assert following.came.wait(SOON)


def test_what_cannot_be_committed_is_in_the_way_until_it_is_taken_back(file: str, one: TakingTurns) -> None:
    one.execute("PRAGMA foreign_keys=ON")
    one.execute("CREATE TABLE b (n INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
    one.cursor().execute("BEGIN IMMEDIATE")
    one.cursor().execute("INSERT INTO b VALUES (7)")
    following = Next(file)
    with pytest.raises(sqlite3.IntegrityError):
        one.commit()
    assert not following.came.wait(0.2)
    one.rollback()
    assert following.came.wait(SOON)


def test_a_statement_by_itself_takes_a_turn_too_and_one_that_fails_gives_it_back(
    file: str, one: TakingTurns
) -> None:
    one.cursor().execute("INSERT INTO a VALUES (1)")
    with pytest.raises(sqlite3.IntegrityError):
        one.cursor().execute("INSERT INTO a VALUES (1)")
    assert Next(file).came.wait(SOON)


def test_who_does_not_write_does_not_wait(file: str, one: TakingTurns) -> None:
    one.cursor().execute("BEGIN IMMEDIATE")
    reader = writer(file)
    assert reader.cursor().execute("SELECT count(*) FROM a").fetchone() == (0,)
    reader.close()


def test_a_program_that_knows_nothing_of_the_line_is_kept_out_by_the_lock(
    file: str, one: TakingTurns
) -> None:
    stranger = sqlite3.connect(file, isolation_level=None, timeout=0)
    stranger.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        one.cursor().execute("BEGIN IMMEDIATE")
    stranger.rollback()
    stranger.close()
    assert Next(file).came.wait(SOON), "who was refused has left the line"


def test_who_is_killed_in_the_midst_of_it_leaves_the_line(file: str) -> None:
    began, told = os.pipe()
    if not (pid := os.fork()):
        writer(file).cursor().execute("BEGIN IMMEDIATE")
        os.write(told, b".")
        signal.pause()
    assert os.read(began, 1)
    following = Next(file)
    assert not following.came.wait(0.2)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    assert following.came.wait(SOON)
    os.close(began)
    os.close(told)


def test_a_database_in_memory_needs_no_line() -> None:
    connection = queued(":memory:", isolation_level=None)
    connection.cursor().execute("BEGIN IMMEDIATE")
    connection.commit()
    connection.close()
    assert connection.line is None
