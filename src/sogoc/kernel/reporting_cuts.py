"""The cuts of reports, as the law dates them."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class ReportingCut:
    """A period begins on this day of the month before it and ends on the day before that of its last month."""

    key: str
    name: str
    source: str
    since: date
    until: date | None
    first_day: int


@cache
def reporting_cuts() -> dict[str, ReportingCut]:
    told = yaml.safe_load(
        (Path(__file__).parent / "data" / "reporting_cuts.yaml").read_text(encoding="utf-8")
    )
    return {
        row["key"]: ReportingCut(
            row["key"], row["name"], row["source"], row["from"], row["until"], row["first_day"]
        )
        for row in told
    }
