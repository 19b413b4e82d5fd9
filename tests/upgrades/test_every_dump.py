"""What an earlier version kept, this one migrates with nothing lost: every dump, on the database in use."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection

from sogoc.config.settings.database import postgresql

GOLDEN = Path(__file__).parents[1] / "golden" / "upgrade"
PLANS = sorted(folder.name for folder in GOLDEN.iterdir())


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of the kind in use."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path / 'kept.sqlite3'}"
        return
    host, user = settings.DATABASES["default"]["HOST"], settings.DATABASES["default"]["USER"]
    with psycopg.connect(host=host, user=user, dbname="postgres", autocommit=True) as server:
        server.execute("DROP DATABASE IF EXISTS kept")
        server.execute("CREATE DATABASE kept")
        yield f"postgresql://{user}@/kept?host={host}"
        server.execute("DROP DATABASE kept")


def restore(plan: str, address: str) -> None:
    script = (GOLDEN / plan / f"{connection.vendor}.sql").read_text(encoding="utf-8")
    run(script, address)


def run(script: str, address: str) -> None:
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as kept:
            kept.executescript(script)
        return
    with opened(address) as kept:
        kept.execute(script.encode())


def opened(address: str) -> "psycopg.Connection[tuple[Any, ...]]":
    told = postgresql(address)
    return psycopg.connect(host=told["HOST"], user=told["USER"], dbname=told["NAME"])


def asked(question: str, address: str) -> list[tuple[Any, ...]]:
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as kept:
            return kept.execute(question).fetchall()
    with opened(address) as kept:
        return kept.execute(question.encode()).fetchall()


def sogoc(address: str, *arguments: str) -> str:
    env = {**os.environ, "SOGOC_DATABASE": address}
    done = subprocess.run(
        [sys.executable, "-m", "sogoc", *arguments], env=env, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("plan", PLANS)
def test_nothing_is_lost(plan: str, empty: str) -> None:
    kept = json.loads((GOLDEN / plan / "counted.json").read_text(encoding="utf-8"))
    restore(plan, empty)
    sogoc(empty, "migrate", "--verbosity", "0")
    found = json.loads(sogoc(empty, "recount"))
    assert found["rows"].items() >= kept["rows"].items()
    # Until plan 3 a figure that was counted stood here with its count, also where something else was declared.
    known = {name: {found["figures"].get(name), found["counted"].get(name)} for name in kept["figures"]}
    assert {name: value for name, value in kept["figures"].items() if value not in known[name]} == {}
    assert found["counted"].items() >= kept.get("counted", {}).items()


def test_who_chose_a_language_for_letters_keeps_it(empty: str) -> None:
    """It is the account's since plan 3, where that had none."""
    restore("2", empty)
    run(
        """
        INSERT INTO notices_preference (account_id, digest, hour, language)
        SELECT id, id > 0, 7, 'en' FROM people_account ORDER BY id;
        UPDATE people_account SET language = '';
        UPDATE people_account SET language = 'vi' WHERE id = (SELECT min(id) FROM people_account);
        UPDATE notices_preference SET language = 'vi' WHERE id = (SELECT max(id) FROM notices_preference);
        """,
        empty,
    )
    before = len(asked("SELECT id FROM people_account", empty))
    assert before > 2
    sogoc(empty, "migrate", "--verbosity", "0")
    found = [language for (language,) in asked("SELECT language FROM people_account ORDER BY id", empty)]
    assert found == ["vi", *["en"] * (before - 2), ""]


def test_there_is_something_to_migrate() -> None:
    assert PLANS
    for plan in PLANS:
        assert {path.name for path in (GOLDEN / plan).iterdir()} == {
            "sqlite.sql",
            "postgresql.sql",
            "counted.json",
        }
