"""A database that other programs see too: PostgreSQL's own; of SQLite's, which is in memory, a copy in a file."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.db import connection


@dataclass
class Shared:
    """`hand_over` what was made so far, then `take_back` what the others made of it."""

    file: Path

    @property
    def address(self) -> str:
        told = connection.settings_dict
        if connection.vendor == "sqlite":
            return f"sqlite:///{self.file}"
        return f"postgresql://{told['USER']}@/{told['NAME']}?host={told['HOST']}"

    def hand_over(self) -> None:
        self._copy(lambda ours, theirs: ours.backup(theirs))

    def take_back(self) -> None:
        self._copy(lambda ours, theirs: theirs.backup(ours))

    def _copy(self, copy: Any) -> None:
        if connection.vendor == "sqlite":
            connection.ensure_connection()
            theirs = sqlite3.connect(self.file, timeout=20)
            copy(connection.connection, theirs)
            theirs.close()


@pytest.fixture
def shared(transactional_db: None, tmp_path: Path) -> Shared:
    return Shared(tmp_path / "shared.sqlite3")
