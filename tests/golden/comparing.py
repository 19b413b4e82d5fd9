"""Tables kept in the repository, so that a change of who may do what is seen in a review.

SOGOC_GOLDEN=write pytest tests/acts tests/routes      keeps them anew; `git diff` shows what changed
"""

import csv
import difflib
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent


def written(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def kept_columns(text: str, columns: Sequence[str]) -> str:
    rows = list(csv.DictReader(io.StringIO(text)))
    return written([columns, *([row[column] for column in columns] for row in rows)])


def same_as_kept(
    name: str, rows: Iterable[Sequence[str]], folder: Path = GOLDEN, *, columns: Sequence[str] = ()
) -> None:
    """With all columns of the table, or with some of them."""
    path, found = folder / name, written(rows)
    if os.environ.get("SOGOC_GOLDEN") == "write" and not columns:
        path.write_text(found, encoding="utf-8")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if columns:
        kept = kept_columns(kept, columns)
    if found != kept:
        lines = difflib.unified_diff(kept.splitlines(), found.splitlines(), "kept", "found", lineterm="", n=0)
        pytest.fail(
            f"{name} differs. If this is meant: SOGOC_GOLDEN=write\n" + "\n".join(lines), pytrace=False
        )
