"""What the law fixes is dated and says where it stands: every row has its source, from and until."""

from datetime import date
from pathlib import Path

import yaml

from tests.architecture.house import PACKAGE, files, written


def undated(package: Path) -> list[str]:
    """Rows of data/*.yaml that do not say which law, since when, until when. The samples are no law."""
    found = []
    for path in files(package, "data/*.yaml"):
        place = path.relative_to(package).as_posix()
        if place.startswith("samples/"):
            continue
        for index, row in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), 1):
            found += [f"{place} row {index}: {what}" for what in wrong_in(row)]
    return found


def wrong_in(row: object) -> list[str]:
    if not isinstance(row, dict):
        return ["not a row with source, from, until"]
    if missing := {"source", "from", "until"} - row.keys():
        return [f"without {', '.join(sorted(missing))}"]
    since, until = row["from"], row["until"]
    told = []
    if not (isinstance(row["source"], str) and row["source"].strip()):
        told.append("its source is empty")
    if not isinstance(since, date):
        told.append("from is not a day")
    if until is not None and not (isinstance(until, date) and isinstance(since, date) and since <= until):
        told.append("until is not a day after from")
    return told


def test_every_row_is_dated() -> None:
    assert undated(PACKAGE) == []


def test_an_undated_row_is_seen(tmp_path: Path) -> None:
    rows = """
- {source: 30/2020/NĐ-CP, from: 2020-03-05, until: }
- {source: 30/2020/NĐ-CP, from: 2020-03-05}
- {source: "", from: 2020-03-05, until: }
- {source: 30/2020/NĐ-CP, from: some day, until: }
- {source: 30/2020/NĐ-CP, from: 2020-03-05, until: 2019-01-01}
- a line
"""
    found = undated(
        written(tmp_path, {"areas/first/data/holidays.yaml": rows, "samples/data/any.yaml": "- a line"})
    )
    assert [line.partition(":")[0][-1] for line in found] == ["2", "3", "4", "5", "6"]
