"""What the law fixes of discipline, rotation and ratings, on a day."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.areas.civil_service.conduct.register import Excuse, Form, Level, Side
from sogoc.kernel.in_force import in_force

DATA = Path(__file__).parents[1] / "data"


@cache
def _told(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))
    return rows


def _on(name: str, day: date) -> list[dict[str, Any]]:
    return [row for row in _told(name) if in_force(day, row["from"], row["until"])]


def forms_on(day: date, side: Side, kind: str, *, leads: bool) -> list[Form]:
    """By which somebody of that kind may be disciplined; some are for those who lead, some for those who do not."""
    found = (row for row in _on("discipline", day) if row["side"] == side and kind in row["kinds"])
    return [Form(form) for row in found for form, leaders in row["forms"].items() if leaders in (None, leads)]


@dataclass(frozen=True, slots=True)
class RotationRule:
    least: int
    most: int
    excuses: tuple[Excuse, ...]
    source: str


def rotation_on(day: date) -> RotationRule | None:
    row = next(iter(_on("rotation", day)), None)
    if row is None:
        return None
    excuses = tuple(Excuse(one) for one in row["excuses"])
    return RotationRule(row["least"], row["most"], excuses, row["source"])


@dataclass(frozen=True, slots=True)
class RatingRule:
    excellent_most: int | None
    disciplined_at_most: Level
    source: str


def rating_rule_of(year: int) -> RatingRule | None:
    """Of a year that of its last day holds."""
    row = next(iter(_on("ratings", date(year, 12, 31))), None)
    if row is None:
        return None
    return RatingRule(row["excellent_most"], Level(row["disciplined_at_most"]), row["source"])
