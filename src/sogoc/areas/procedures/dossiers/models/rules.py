"""What the law fixes of dossiers, as it held on a day: dated rows of data/*.yaml."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.kernel.in_force import in_force


@cache
def _rows(name: str) -> tuple[Mapping[str, Any], ...]:
    path = Path(__file__).parents[1] / "data" / f"{name}.yaml"
    return tuple(yaml.safe_load(path.read_text(encoding="utf-8")))


def rule_on(name: str, day: date) -> Mapping[str, Any] | None:
    """Of two that hold the one that began later; none where the law was silent."""
    held = (row for row in _rows(name) if in_force(day, row["from"], row["until"]))
    return max(held, key=lambda row: row["from"], default=None)
