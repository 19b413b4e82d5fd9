"""Small houses with every room of the architecture, also those not built yet, to break a contract in each."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.house import CONTRACTS, PACKAGE, rooms_of_areas, written

_SPLIT_INSIDE = ("catalogue", "dossiers", "feedback", "feeding")
_ROOMS = ("actions", "papers", "policy", "queries", "models", "figures", "register")

MODULES = (
    "__main__",
    "config.urls",
    "samples.loading",
    "desk.documents.views",
    "portal.documents.views",
    "gateway.api.documents",
    "joint.sample_a_survey",
    "reports.checker",
    "rollup.totals",
    "scorecards.figures",
    "scorecards.models",
    *(f"areas.science.{room}" for room in _ROOMS),
    *(f"areas.digital.{room}" for room in _ROOMS),
    "areas.civil_service.staff.queries",
    "areas.civil_service.training.queries",
    *(f"areas.direction.{inside}.queries" for inside in ("tasks", "inspections", "meetings", "surveys")),
    *(f"areas.procedures.{inside}.{room}" for inside in _SPLIT_INSIDE for room in _ROOMS),
    *(
        f"foundations.{room}.queries"
        for room in ("notices", "citizens", "people", "calendar", "agencies", "journal")
    ),
    "foundations.ledger.asking",
    "foundations.documents.models",
    "foundations.documents.queries",
    "components.look",
    "measures.language",
    "kernel.acts",
)
WITH_A_DATABASE = ("foundations.documents.models", "scorecards.models")

# One process for all houses: starting the linter takes ten times as long as linting one.
LINTER = """
import contextlib, importlib, io, json, os, sys
from importlinter.cli import lint_imports
told = {}
for house in sys.argv[2:]:
    os.chdir(house)
    sys.path.insert(0, house)
    importlib.invalidate_caches()
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = lint_imports(config_filename=sys.argv[1], no_cache=True, no_logo=True)
    sys.path.remove(house)
    told[house] = [code, out.getvalue()]
print(json.dumps(told))
"""


def house(folder: Path, **more: str) -> Path:
    """A house that keeps every contract, with these texts in these modules besides."""
    texts = dict.fromkeys((*MODULES, *_areas_that_stand()), "")
    texts |= dict.fromkeys(WITH_A_DATABASE, "from django.db import models\n")
    for name, text in more.items():
        texts[name] = texts.get(name, "") + text
    paths = {f"sogoc/{name.replace('.', '/')}.py": text for name, text in texts.items()}
    packages = {
        f"{parent}/__init__.py" for path in paths for parent in Path(path).parents if parent != Path()
    }
    return written(folder, dict.fromkeys(packages, "") | paths)


def _areas_that_stand() -> list[str]:
    """The contract names the areas that are built, and refuses one that is not there."""
    rooms = (room.relative_to(PACKAGE).as_posix().replace("/", ".") for room in rooms_of_areas(PACKAGE))
    return [f"{room}.models" for room in rooms]


def verdicts(houses: dict[str, Path]) -> dict[str, set[str]]:
    """The numbers of the contracts that each house breaks."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", LINTER, CONTRACTS, *houses.values()],
        env={**os.environ, "COLUMNS": "200"},
        text=True,
        capture_output=True,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return {name: _broken(*told[str(path)]) for name, path in houses.items()}


def _broken(code: int, said: str) -> set[str]:
    assert "Contracts: " in said, said
    broken = {line.split()[0] for line in said.splitlines() if line.endswith(" BROKEN")}
    assert bool(broken) == bool(code), said
    return broken
