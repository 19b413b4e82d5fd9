"""What kinds of files are kept: dated data, read once."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileType:
    key: str
    name: str
    media: str
    megabytes: int

    @property
    def most(self) -> int:
        return self.megabytes * MEGABYTE


@dataclass(frozen=True, slots=True)
class Packed:
    """How many entries, how many megabytes in all, how many times the size of the package."""

    entries: int
    megabytes: int
    times: int


@cache
def _told() -> list[dict[str, Any]]:
    told = (Path(__file__).parent / "data" / "file_types.yaml").read_text(encoding="utf-8")
    return list(yaml.safe_load(told))


def _on(day: date) -> dict[str, Any]:
    rows = _told()
    held = (row for row in rows if in_force(day, row["from"], row["until"]))
    return next(held, rows[0])


def types_on(day: date) -> dict[str, FileType]:
    return {row["key"]: FileType(**row) for row in _on(day)["types"]}


def packed_on(day: date) -> Packed:
    return Packed(**_on(day)["packed"])


def type_named(key: str, day: date) -> FileType:
    return types_on(day)[key]
