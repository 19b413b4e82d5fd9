"""What an agency may be, and how its code is written: dated data of the law, read once."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.in_force import in_force


@dataclass(frozen=True, slots=True)
class Dated:
    """A word of the law with the days between which it is in force."""

    key: str
    name: str
    source: str
    since: date
    until: date | None

    def in_force(self, day: date) -> bool:
        return in_force(day, self.since, self.until)


def _told(name: str) -> Any:
    return yaml.safe_load((Path(__file__).parent / "data" / f"{name}.yaml").read_text(encoding="utf-8"))


def _words(name: str) -> dict[str, Dated]:
    return {
        row["key"]: Dated(**row, source=group["source"], since=group["from"], until=group["until"])
        for group in _told(name)
        for row in group[name]
    }


@cache
def every_kind() -> dict[str, Dated]:
    return _words("kinds")


@cache
def every_level() -> dict[str, Dated]:
    return _words("levels")


def kind_names() -> dict[str, str]:
    return {key: kind.name for key, kind in every_kind().items()}


def level_names() -> dict[str, str]:
    return {key: level.name for key, level in every_level().items()}


@cache
def _patterns() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    return [(re.compile(row["pattern"], re.ASCII), row) for row in _told("codes")]


def fits_a_code(code: str, day: date) -> bool:
    """Whether some rule in force on that day writes codes so."""
    return any(
        pattern.fullmatch(code) and len(code) <= row["longest"] and in_force(day, row["from"], row["until"])
        for pattern, row in _patterns()
    )


def known_level(value: str) -> None:
    if value not in every_level():
        raise ValidationError(_("Hãy chọn một cấp chính quyền có trong danh mục."))
