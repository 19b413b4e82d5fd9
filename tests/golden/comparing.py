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


def same_as_kept(name: str, rows: Iterable[Sequence[str]], folder: Path = GOLDEN) -> None:
    path, found = folder / name, written(rows)
    if os.environ.get("SOGOC_GOLDEN") == "write":
        path.write_text(found, encoding="utf-8")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if found != kept:
        lines = difflib.unified_diff(kept.splitlines(), found.splitlines(), "kept", "found", lineterm="", n=0)
        pytest.fail(
            f"{name} differs. If this is meant: SOGOC_GOLDEN=write\n" + "\n".join(lines), pytrace=False
        )
