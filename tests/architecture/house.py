"""Where things stand in the house, for the tests that walk through it."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "sogoc"
CONTRACTS = ROOT / ".importlinter"

VIETNAMESE = re.compile(r"[À-ỹĐđ]")  # a letter that English has not
NOT_OURS = {"node_modules", "var", "__pycache__", "build", "dist"}


def files(root: Path, *patterns: str) -> Iterator[Path]:
    """Files of these patterns, without what tools left behind."""
    for pattern in patterns:
        for path in sorted(root.rglob(pattern)):
            parts = path.relative_to(root).parts
            if path.is_file() and not any(part in NOT_OURS or part.startswith(".") for part in parts):
                yield path


def sources(root: Path) -> Iterator[tuple[str, ast.Module]]:
    """Each Python file with its place below `root`, migrations apart, for Django writes those."""
    for path in files(root, "*.py"):
        if "migrations" not in path.relative_to(root).parts:
            yield path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def modules(root: Path, *patterns: str) -> list[str]:
    """The dotted names of the modules of these patterns, tests apart."""
    found = set()
    for path in files(root, *patterns):
        parts = path.relative_to(root.parent).with_suffix("").parts
        if path.suffix == ".py" and "tests" not in parts and "migrations" not in parts:
            found.add(".".join(part for part in parts if part != "__init__"))
    return sorted(found)


def written(folder: Path, texts: dict[str, str]) -> Path:
    """A small tree of files: the bad sample of a test."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def rooms_of_areas(package: Path) -> list[Path]:
    """The folder of each area, or of each of its rooms where an area is split inside."""
    areas = [path for path in sorted((package / "areas").iterdir()) if (path / "__init__.py").exists()]
    return [room for area in areas for room in _rooms(area)]


def _rooms(area: Path) -> Iterable[Path]:
    if any((area / name).exists() for name in ("models.py", "register.py", "apps.py", "actions")):
        return [area]
    return [path for path in sorted(area.iterdir()) if (path / "__init__.py").exists()] or [area]
