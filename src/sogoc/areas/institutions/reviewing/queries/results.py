"""What may come of looking at a text: dated data, read once."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.areas.institutions.reviewing.register import CampaignKind, Result
from sogoc.kernel.in_force import in_force

DATA = Path(__file__).parents[1] / "data" / "results.yaml"


@cache
def _told() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    return rows


def results_on(kind: CampaignKind, day: date) -> dict[Result, bool]:
    """Each with whether it asks for something to be done. Of what is older than the first row that row is taken."""
    row = next((one for one in _told() if in_force(day, one["from"], one["until"])), _told()[0])
    return {Result(one["key"]): one["asks"] for one in row["results"][kind.value]}


def asks_for_handling(kind: str, result: str, day: date) -> bool:
    return bool(result) and results_on(CampaignKind(kind), day).get(Result(result), False)


@cache
def never_asking() -> frozenset[str]:
    """The results that asked for nothing, whenever and whatever a text was looked at for."""
    told = [one for row in _told() for results in row["results"].values() for one in results]
    return frozenset(one["key"] for one in told) - {one["key"] for one in told if one["asks"]}
