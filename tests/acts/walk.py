"""Every act of the house, found by where it stands: rooms/actions/<verb>.py, joint/<verb>.py."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from sogoc.kernel.acts import NotAllowed, Refusal
from tests.architecture.house import PACKAGE, files

# Modules of ours that are neither acts nor the kernel, which only asks the policy.
CHECKS = re.compile(r"sogoc\.(?!kernel\.)(?!.*\.actions\.)")


@dataclass(frozen=True)
class Act:
    """An act by its file; what its room has for it is looked up when a test asks."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def room(self) -> Path:
        return self.path.parent.parent if self.path.parent.name == "actions" else self.path.parent

    @property
    def tests(self) -> Path:
        return self.room / "tests" / f"test_{self.name}.py"

    @cached_property
    def module(self) -> ModuleType:
        return import_module(dotted(self.path))

    @property
    def function(self) -> Callable[..., Any]:
        return getattr(self.module, self.name)  # type: ignore[no-any-return]

    def ready(self) -> dict[str, Any]:
        """The arguments with which it succeeds, from the room's builders."""
        builders = import_module(f"{dotted(self.room)}.tests.builders")
        return getattr(builders, f"ready_for_{self.name}")()  # type: ignore[no-any-return]

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"))

    @cached_property
    def refusals(self) -> dict[str, type[Refusal]]:
        """Those it defines or imports, and those of the checks it imports. An act that it calls has its own tests."""
        found = dict(refusals_in(vars(self.module)))
        for value in vars(self.module).values():
            if isinstance(value, FunctionType) and CHECKS.match(value.__module__):
                found |= refusals_in(vars(import_module(value.__module__)))
        return found


def refusals_in(names: dict[str, Any]) -> Iterator[tuple[str, type[Refusal]]]:
    for name, value in names.items():
        if isinstance(value, type) and issubclass(value, Refusal) and value not in (Refusal, NotAllowed):
            yield name, value


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


def every_act(package: Path = PACKAGE) -> list[Act]:
    paths = [*files(package, "actions/*.py"), *files(package, "joint/*.py")]
    return [Act(path) for path in paths if path.name not in ("__init__.py", "apps.py")]


ACTS = every_act()
EACH = {"argnames": "act", "argvalues": ACTS, "ids": [act.name for act in ACTS]}
