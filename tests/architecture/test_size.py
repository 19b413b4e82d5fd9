"""A function fits in the head, a file is one thought. Style sheets are lists, and as long as the look needs."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.house import ROOT, files, sources, written

LINES_OF_A_FUNCTION = 40
LINES_OF_A_FILE = 300

# What is longer, and why it must be.
LONGER: dict[str, str] = {}


def too_long(root: Path) -> Iterator[str]:
    for path in files(root, "*.py", "*.html", "*.js"):
        length = len(path.read_text(encoding="utf-8").splitlines())
        if length > LINES_OF_A_FILE and "migrations" not in path.parts:
            yield path.relative_to(root).as_posix()
    for place, tree in sources(root):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = node.body[0]
                length = (node.end_lineno or 0) - first.lineno + 1
                if length > LINES_OF_A_FUNCTION:
                    yield f"{place}:{node.name}"


def test_nothing_is_too_long_without_a_reason() -> None:
    found = {name for folder in ("src", "tests", "tools") for name in too_long(ROOT / folder)}
    assert sorted(found ^ set(LONGER)) == [], (
        "too long without a reason, or a reason for what is short by now"
    )


def test_what_is_too_long_is_seen(tmp_path: Path) -> None:
    lines = "\n".join(f"    line_{i} = {i}" for i in range(LINES_OF_A_FUNCTION + 1))
    written(
        tmp_path, {"a.py": f"def long():\n{lines}\n", "b.js": "\n" * (LINES_OF_A_FILE + 1), "c.py": "x = 1\n"}
    )
    assert sorted(too_long(tmp_path)) == ["a.py:long", "b.js"]
