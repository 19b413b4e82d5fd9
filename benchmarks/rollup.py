"""A nation's figures of a quarter from exported registers: thirty-four provinces, DuckDB on this machine beside Apache
Spark with a master and two workers on the same two cores. What more dossiers would take is reckoned, and said to be."""

import csv
import hashlib
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.measurement import Measurement, spread
from sogoc.areas.procedures.dossiers.register import dossiers
from sogoc.measures.engine import columns_told
from sogoc.measures.sql import DIALECTS
from sogoc.rollup.definitions import columns_of
from sogoc.rollup.manifest import Export, KeptFile, sealed
from sogoc.rollup.writing import Exporting
from tests.engines.cluster import Cluster
from tools.places import ROOT
from tools.sentences import Stop, say

PROVINCES, BELOW = 34, 120
SIZES = (2_500_000, 5_000_000, 10_000_000)
RECKONED = 100_000_000
TURNS = 3
PERIOD = "2023-Q3"
QUERY = (Path(__file__).parent / "many_records.sql").read_text(encoding="utf-8")
MADE = {
    *(
        "key",
        "agency",
        "code",
        "procedure_code",
        "procedure",
        "field",
        "channel",
        "level",
        "received_on",
        "due_on",
    ),
    *("concluded_on", "outcome", "returned_on", "delivery", "ended_on", "on_time", "early"),
}
FOUNDED = date(2004, 1, 1)


def measured(folder: Path) -> list[Measurement]:
    say(f"{PROVINCES} provinces with {max(SIZES):,} dossiers …")
    exports = {size: generated(folder / f"export-{size}", size) for size in SIZES}
    cluster = started(folder / "cluster")
    try:
        return list(side_by_side(exports, cluster.address()))
    finally:
        cluster.end()


def started(folder: Path) -> Cluster:
    home = find_spec("pyspark")
    if home is None:
        raise Stop("requirements/test.txt brings Apache Spark")
    folder.mkdir()
    return Cluster(Path(str(home.origin)).parent, folder, thorough=True)


def side_by_side(exports: dict[int, Export], remote: str) -> Iterator[Measurement]:
    """In turns, so that both see the same minutes of the machine; the same answers, by hash."""
    engines = {"DuckDB": (), "Apache Spark": ("--engine", "spark", "--remote", remote)}
    least: dict[str, list[tuple[int, float]]] = {name: [] for name in engines}
    for size, export in exports.items():
        spent: dict[str, list[float]] = {name: [] for name in engines}
        for turn in range(TURNS + 1):
            answers = set()
            for name, options in engines.items():
                seconds, told = rolled_up(export, options)
                answers.add(hashlib.sha256(told.encode()).hexdigest())
                if turn:
                    spent[name].append(seconds)
            if len(answers) != 1:
                raise Stop("the engines count otherwise, one than the other")
        for name, times in spent.items():
            least[name].append((size, min(times)))
            yield Measurement(GROUP, f"{size:,} dossiers, {name}", "s", spread(times), {}, note(export))
    for name, points in least.items():
        if (seconds := reckoned(points)) is not None:
            yield Measurement(
                GROUP, f"{RECKONED:,} dossiers, {name}", "s", {"reckoned": seconds}, {}, NOT_MEASURED
            )


GROUP = f"rollup, {PROVINCES} provinces, all figures of a quarter, the command from start to end"
NOT_MEASURED = "extrapolated along the line through the sizes that were measured, on this one machine"


def note(export: Export) -> str:
    size = sum(one.size for one in export.manifest.files)
    return f"{len(export.manifest.files)} files, {size / 1e6:,.0f} MB, their SHA-256 checked each time"


def rolled_up(export: Export, options: Sequence[str]) -> tuple[float, str]:
    """A process of its own, as anybody would start it."""
    command = [sys.executable, "-m", "sogoc.rollup", str(export.folder), "--period", PERIOD, "--out", "csv"]
    began = time.perf_counter()
    done = subprocess.run(
        [*command, *options], cwd=ROOT, env={**os.environ}, text=True, capture_output=True, check=False
    )
    spent = time.perf_counter() - began
    if done.returncode:
        raise Stop(done.stderr)
    received = next(
        row for row in csv.DictReader(io.StringIO(done.stdout)) if row["figure"] == "dossiers_received"
    )
    if not int(received["value"]):
        raise Stop("nothing was counted")
    return spent, done.stdout


def reckoned(points: Sequence[tuple[int, float]]) -> float | None:
    """Along the straight line nearest to the points; none where more did not take longer, for then others were at work
    here and no line says anything."""
    many = len(points)
    middle, height = sum(x for x, _ in points) / many, sum(y for _, y in points) / many
    steep = sum((x - middle) * (y - height) for x, y in points) / sum((x - middle) ** 2 for x, _ in points)
    return round(height + steep * (RECKONED - middle), 1) if steep > 0 else None


# ── the records ────────────────────────────────────────────────────────────
def generated(folder: Path, size: int) -> Export:
    """By DuckDB straight to files: the register's own columns, provinces and agencies of skewed size, two years."""
    exporting = Exporting(folder, datetime(2024, 1, 5, tzinfo=UTC))
    exporting.keep_agencies(places())
    exporting.keep_attestations([])
    exporting.registers[dossiers.name] = dossiers
    began = 0
    with duckdb.connect() as connection:
        for province, rows in shares(size):
            path = f"{dossiers.name}/province={province}/records.parquet"
            (folder / path).parent.mkdir(parents=True)
            query = QUERY.format(
                province=province, first=began, last=began + rows, size=size, below=BELOW, columns=columns()
            )
            connection.execute(f"COPY ({query}) TO '{folder / path}' (FORMAT parquet, COMPRESSION zstd)")
            told = {"register": dossiers.name, "province": province}
            exporting.files.append(KeptFile(path, rows, **sealed(folder / path), **told))
            began += rows
    exporting.finish()
    return Export.read(folder)


def columns() -> str:
    """In the order of an export; what the query does not make is blank."""
    told, kinds = DIALECTS["duckdb"], columns_of(dossiers)
    return ", ".join(
        told.name(name) if name in MADE else f"CAST(NULL AS {told.types[kinds[name]]}) AS {told.name(name)}"
        for name in columns_told(dossiers)
    )


def shares(size: int) -> Iterator[tuple[str, int]]:
    """The first has twelve times what the last has."""
    weights = [1 / (3 + turn) for turn in range(PROVINCES)]
    bounds = [0, *(round(size * one / sum(weights)) for one in accumulate(weights))]
    for turn in range(PROVINCES):
        yield f"tinh-{turn + 1}", bounds[turn + 1] - bounds[turn]


def places() -> Iterator[dict[str, Any]]:
    dated = {"valid_from": FOUNDED, "valid_until": None, "founded_on": FOUNDED, "ended_on": None}
    for turn in range(1, PROVINCES + 1):
        top = f"tinh-{turn}"
        yield {"agency": top, "name": f"Tỉnh thứ {turn}", "path": f"{top}/", **dated}
        for other in range(BELOW):
            key = f"{top}-{other}"
            yield {"agency": key, "name": f"Cơ quan thứ {other}", "path": f"{top}/{key}/", **dated}
