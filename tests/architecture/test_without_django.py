"""Registers, figures, the kernel, the language of figures and the rollup are imported where there is no Django."""

import json
import subprocess
import sys
from pathlib import Path

from tests.architecture.house import PACKAGE, modules, written

WITHOUT = ("kernel/**/*.py", "measures/**/*.py", "rollup/**/*.py")
FIGURES = ("areas/**/register.py", "areas/**/figures.py", "areas/**/figures/*.py", "scorecards/figures.py")

IMPORTING = """
import importlib, json, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("django", "ninja"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocked())
sys.path.insert(0, sys.argv[1])
failed = {}
for name in sys.argv[2:]:
    try:
        importlib.import_module(name)
    except Exception as error:
        failed[name] = str(error)
print(json.dumps(failed))
"""


def failing(package: Path) -> dict[str, str]:
    """The modules that cannot be imported without Django, and why."""
    names = modules(package, *WITHOUT, *FIGURES)
    assert names
    command = [sys.executable, "-P", "-c", IMPORTING, package.parent, *names]
    told = subprocess.run(command, text=True, capture_output=True, check=True).stdout
    return dict(json.loads(told))


def test_imports_without_django() -> None:
    assert failing(PACKAGE) == {}


def test_an_import_by_way_of_others_is_seen(tmp_path: Path) -> None:
    house = written(
        tmp_path / "house",
        {
            "__init__.py": "",
            "areas/__init__.py": "",
            "areas/first/__init__.py": "",
            "areas/first/register.py": "from house.areas.first import words",
            "areas/first/words.py": "from django.utils.translation import gettext",
            "areas/first/figures.py": "",
        },
    )
    assert list(failing(house)) == ["house.areas.first.register"]
