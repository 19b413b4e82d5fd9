"""The registers and figures of all areas, found where there is no Django: what areas hand to the ledger."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from sogoc.measures.language import Figure, Register, figures_of
from sogoc.measures.succession import digest

PACKAGE = Path(__file__).parents[1]


@cache
def figures() -> dict[str, Figure]:
    """By name; those of scores, which ask of several areas, too."""
    found: dict[str, Figure] = {}
    for module in _modules("areas/**/figures.py", "areas/**/figures/*.py", "scorecards/figures.py"):
        found |= figures_of(module)
    return found


@cache
def registers() -> dict[str, Register]:
    found = (
        one
        for module in _modules("areas/**/register.py", "areas/**/register/*.py")
        for one in vars(module).values()
    )
    return {one.name: one for one in found if isinstance(one, Register)}


def _modules(*patterns: str) -> Iterator[ModuleType]:
    for path in (path for pattern in patterns for path in sorted(PACKAGE.glob(pattern))):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        yield import_module(".".join(part for part in parts if part != "__init__"))


def counted_from(kept: Iterable[str]) -> dict[str, Figure]:
    """The figures that these registers are enough for, in each of their versions."""
    there = set(kept)
    return {
        name: figure
        for name, figure in figures().items()
        if figure.is_counted
        and {one.name for version in figure.versions for one in version.registers} <= there
    }


def digests(kept: Iterable[str]) -> dict[str, str]:
    """Of each version of each of these figures."""
    return {
        f"{name} {version.version}": digest(name, version)
        for name, figure in counted_from(kept).items()
        for version in figure.versions
    }


def columns_of(register: Register) -> dict[str, str]:
    """The columns with what each holds, as an export tells them."""
    return {name: column.kind for name, column in register.columns().items()}
