"""Exports as tests need them: a few dossiers of two provinces, told by hand."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sogoc.areas.procedures.dossiers.register import dossiers
from sogoc.kernel.periods import Period
from sogoc.measures.engine import columns_told
from sogoc.rollup.manifest import Export
from sogoc.rollup.writing import Exporting

AT = datetime(2024, 7, 5, 1, tzinfo=UTC)
FOUNDED = date(2004, 1, 1)
EAST = ("dong", "dong-so")
WEST = ("tay", "tay-so")


def place(path: str, **changes: Any) -> dict[str, Any]:
    facts = {
        "agency": path.rstrip("/").rpartition("/")[2],
        "name": f"Cơ quan {path}",
        "path": path,
        "valid_from": FOUNDED,
        "valid_until": None,
        "founded_on": FOUNDED,
        "ended_on": None,
    }
    return facts | changes


PLACES = [place("dong/"), place("dong/dong-so/"), place("tay/"), place("tay/tay-so/")]


def settled(agency: str, on: str, due: str = "2024-05-10", **changes: Any) -> dict[str, Any]:
    """A dossier of the second quarter of 2024."""
    facts = {
        "agency": agency,
        "procedure_code": "1.000001",
        "channel": "province_portal",
        "received_on": date(2024, 5, 2),
        "due_on": date.fromisoformat(due),
        "concluded_on": date.fromisoformat(on),
        "returned_on": date.fromisoformat(on),
        "ended_on": date.fromisoformat(on),
        "outcome": "settled",
        "delivery": "postal",
        "on_time": on <= due,
        "early": on < due,
    }
    return facts | changes


ROWS = [
    settled("dong-so", "2024-05-10"),
    settled("tay-so", "2024-05-09"),
    settled("tay-so", "2024-05-13"),
    settled("tay", "2024-05-14", procedure_code="1.000002"),
]
"""All in time in one province, one of three in the other; the first procedure in both."""


def exported(
    folder: Path,
    rows: Iterable[Mapping[str, Any]] = ROWS,
    places: Iterable[Mapping[str, Any]] = PLACES,
    period: str = "",
) -> Export:
    """Each province in a file of its own."""
    exporting = Exporting(folder, AT, Period.parse(period) if period else None)
    places, rows = list(places), [{"key": str(number), **row} for number, row in enumerate(rows)]
    exporting.keep_agencies(places)
    exporting.keep_attestations([])
    tops = {place["agency"]: place["path"].partition("/")[0] for place in places}  # the last that is told
    for top in dict.fromkeys(tops.values()):
        own = [row for row in rows if tops[row["agency"]] == top]
        told = [[row.get(name) for name in columns_told(dossiers)] for row in own]
        exporting.keep(dossiers, top, [told])
    exporting.finish()
    return Export.read(folder)
