"""What an earlier version kept, this one migrates with nothing lost: every dump, on the database in use."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

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
    if connection.vendor == "sqlite":
        with sqlite3.connect(address.removeprefix("sqlite:///")) as kept:
            kept.executescript(script)
        kept.close()
        return
    told = postgresql(address)
    with psycopg.connect(host=told["HOST"], user=told["USER"], dbname=told["NAME"]) as kept:
        kept.execute(script.encode())


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
    assert found["figures"].items() >= kept["figures"].items()


def test_there_is_something_to_migrate() -> None:
    assert PLANS
    for plan in PLANS:
        assert {path.name for path in (GOLDEN / plan).iterdir()} == {
            "sqlite.sql",
            "postgresql.sql",
            "counted.json",
        }
