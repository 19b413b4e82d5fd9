"""The code examples of the documentation, each with the place where it stands."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.house import files

_BLOCK = re.compile(
    r"^(?P<indent> *)```(?P<language>\w+)[^\n]*\n(?P<code>.*?)^(?P=indent)```", re.DOTALL | re.MULTILINE
)


def pages(root: Path) -> Iterator[Path]:
    """README, CONTRIBUTING and all of docs/."""
    yield from sorted([*root.glob("README*.md"), *root.glob("CONTRIBUTING*.md")])
    if (root / "docs").is_dir():
        yield from files(root / "docs", "*.md")


def examples(root: Path, *languages: str) -> list[tuple[str, str]]:
    return [
        (f"{page.relative_to(root)}:{text.count(chr(10), 0, match.start()) + 1}", match["code"])
        for page in pages(root)
        for text in [page.read_text(encoding="utf-8")]
        for match in _BLOCK.finditer(text)
        if match["language"] in languages
    ]
