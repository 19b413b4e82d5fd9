"""What the law says of autonomy and of what is published, on a day: dated rows of data/*.yaml."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.areas.public_finance.autonomy.register import Publication, Tier
from sogoc.kernel.in_force import in_force

SERVICE_UNIT = "service_unit"


@cache
def _rows(name: str) -> tuple[Mapping[str, Any], ...]:
    path = Path(__file__).parents[1] / "data" / f"{name}.yaml"
    return tuple(yaml.safe_load(path.read_text(encoding="utf-8")))


def _on(name: str, day: date, **wanted: str) -> Mapping[str, Any] | None:
    rows = (row for row in _rows(name) if all(row[key] == value for key, value in wanted.items()))
    return next((row for row in rows if in_force(day, row["from"], row["until"])), None)


def tier_on(tier: Tier, day: date) -> Mapping[str, Any] | None:
    """None where the law of that day knew no such tier."""
    return _on("tiers", day, tier=tier.value)


def tier_is_for(tier: Tier, kind: str) -> bool:
    """Public service units have tiers of their own; every other agency is administrative."""
    return (tier is not Tier.ADMINISTRATIVE) is (kind == SERVICE_UNIT)


def publication_on(kind: Publication, day: date) -> Mapping[str, Any] | None:
    return _on("disclosures", day, kind=kind.value)


def closing_day(kind: Publication, year: int) -> date | None:
    """The day from which its days are counted, where the calendar says it."""
    row = next(row for row in _rows("disclosures") if row["kind"] == kind.value)
    return date.fromisoformat(f"{year}-{row['closes']}") if row["closes"] else None


def due_day(kind: Publication, follows_on: date) -> date | None:
    """The last day on which it is published in time; none where the law of that day asked for nothing."""
    row = publication_on(kind, follows_on)
    return follows_on + timedelta(days=row["days"]) if row else None
