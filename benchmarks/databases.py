"""The two databases: new and empty, as an address for SOGOC_DATABASE."""

import os
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from tools.places import PROGRAMS
from tools.running import run


@dataclass(frozen=True, slots=True)
class Database:
    name: str
    address: str


def sqlite_database(folder: Path, called: str) -> Database:
    return Database("SQLite", f"sqlite:///{folder / called}.sqlite3")


def postgresql_database(cluster: str, called: str) -> Database:
    with psycopg.connect(cluster, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(called)))
    return Database("PostgreSQL", cluster.replace("/postgres?", f"/{called}?"))


def settings(home: Path, database: Database) -> dict[str, str]:
    """What a program of ours finds in its environment: as served, nothing of a developer's."""
    told = {name: value for name, value in os.environ.items() if not name.startswith("SOGOC_")}
    return {**told, "SOGOC_HOME": str(home), "SOGOC_DATABASE": database.address}


def sogoc(command: str, home: Path, database: Database, *options: str) -> str:
    return run(
        [PROGRAMS / "sogoc", command, *options], f"sogoc {command} không chạy được.", settings(home, database)
    )
