"""Each of the seven contracts is broken on purpose, and is the one that says so."""

import ast
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests.architecture.house import CONTRACTS, PACKAGE, files, rooms_of_areas
from tests.architecture.houses import house, verdicts

# Who imports whom in a house otherwise in order, and which contract that breaks.
BREACHES = [
    ("1", "foundations.ledger.asking", "areas.science.queries"),
    ("1", "kernel.acts", "measures.language"),
    ("1", "measures.language", "components.look"),
    ("1", "components.look", "foundations.agencies.queries"),
    ("1", "areas.science.queries", "scorecards.figures"),
    ("1", "scorecards.figures", "reports.checker"),
    ("1", "rollup.totals", "reports.checker"),
    ("1", "scorecards.figures", "joint.sample_a_survey"),
    ("1", "joint.sample_a_survey", "desk.documents.views"),
    ("1", "desk.documents.views", "gateway.api.documents"),
    ("1", "portal.documents.views", "desk.documents.views"),
    ("1", "gateway.api.documents", "samples.loading"),
    ("1", "samples.loading", "config.urls"),
    ("2", "areas.science.queries", "areas.digital.queries"),
    ("2", "areas.digital.actions", "areas.procedures.dossiers.queries"),
    ("3", "kernel.acts", "django.utils.timezone"),
    ("3", "measures.language", "django.db"),
    ("3", "rollup.totals", "django.db"),
    ("3", "areas.science.register", "django.db"),
    ("3", "areas.procedures.dossiers.figures", "django.conf"),
    ("3", "areas.science.figures", "sogoc.foundations.documents.models"),
    ("4", "desk.documents.views", "foundations.documents.models"),
    ("4", "portal.documents.views", "areas.procedures.catalogue.models"),
    ("4", "gateway.api.documents", "scorecards.models"),
    ("4", "samples.loading", "areas.science.models"),
    ("4", "joint.sample_a_survey", "areas.science.models"),
    ("5", "areas.science.queries", "areas.science.actions"),
    ("5", "areas.science.figures", "areas.science.models"),
    ("5", "areas.science.models", "areas.science.queries"),
    ("5", "areas.science.register", "areas.science.figures"),
    ("6", "areas.civil_service.staff.queries", "areas.civil_service.training.queries"),
    ("6", "areas.direction.tasks.queries", "areas.direction.inspections.queries"),
    ("6", "areas.direction.surveys.queries", "areas.direction.meetings.queries"),
    ("6", "areas.procedures.catalogue.queries", "areas.procedures.dossiers.queries"),
    ("6", "areas.procedures.dossiers.queries", "areas.procedures.feeding.queries"),
    ("6", "areas.procedures.feedback.queries", "areas.procedures.dossiers.queries"),
    ("7", "foundations.journal.queries", "foundations.agencies.queries"),
    ("7", "foundations.people.queries", "foundations.documents.queries"),
    ("7", "foundations.documents.queries", "foundations.notices.queries"),
    ("7", "foundations.agencies.queries", "foundations.calendar.queries"),
    ("7", "foundations.notices.queries", "foundations.ledger.asking"),
]
# A room that nobody gave a place.
NEWCOMERS = [
    ("1", "tricks.pulling"),
    ("5", "areas.science.tricks"),
    ("7", "foundations.tricks.pulling"),
]


def line(imported: str) -> str:
    top = imported.partition(".")[0]
    return f"import {imported}\n" if top in ("django", "sogoc") else f"import sogoc.{imported}\n"


ONLY_A_TYPE = (
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import sogoc.areas.science.models\n"
)


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The contracts that each house breaks, by what is wrong in it."""
    changes = {
        "in order": {},
        "only a type": {"desk.documents.views": ONLY_A_TYPE},
        **{f"{importer} → {imported}": {importer: line(imported)} for _, importer, imported in BREACHES},
        **{newcomer: {newcomer: ""} for _, newcomer in NEWCOMERS},
    }
    folder = tmp_path_factory.mktemp("houses")
    return verdicts({name: house(folder / str(i), **more) for i, (name, more) in enumerate(changes.items())})


def test_a_house_in_order_breaks_none(broken: dict[str, set[str]]) -> None:
    assert broken["in order"] == set()


def test_a_face_may_name_a_model_as_a_type(broken: dict[str, set[str]]) -> None:
    assert broken["only a type"] == set()


@pytest.mark.parametrize(("contract", "importer", "imported"), BREACHES)
def test_an_import_breaks_its_contract_alone(
    broken: dict[str, set[str]], contract: str, importer: str, imported: str
) -> None:
    assert broken[f"{importer} → {imported}"] == {contract}


@pytest.mark.parametrize(("contract", "newcomer"), NEWCOMERS)
def test_a_room_without_a_place_is_a_breach(
    broken: dict[str, set[str]], contract: str, newcomer: str
) -> None:
    assert broken[newcomer] == {contract}


def told(contract: int, option: str) -> list[str]:
    parser = ConfigParser()
    parser.read(CONTRACTS, encoding="utf-8")
    return parser[f"importlinter:contract:{contract}"][option].split()


def test_there_are_seven() -> None:
    parser = ConfigParser()
    parser.read(CONTRACTS, encoding="utf-8")
    assert [name for name in parser if ":contract:" in name] == [
        f"importlinter:contract:{i}" for i in range(1, 8)
    ]


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


def test_contract_5_binds_every_area() -> None:
    assert sorted(told(5, "containers")) == [dotted(room) for room in rooms_of_areas(PACKAGE)]


def test_contract_3_binds_the_figures_of_scores() -> None:
    """No wildcard holds `scorecards.figures` and nothing else: it is named once it stands."""
    stands = (PACKAGE / "scorecards" / "figures.py").exists()
    assert ("sogoc.scorecards.figures" in told(3, "source_modules")) is stands


# Django reads all settings from one module.
MAY_SPEAK = {"config/settings/__init__.py"}


def speaking_packages(root: Path) -> list[str]:
    """Contract 3 does not see what a parent package imports, so packages say nothing; one that a room's file grew into
    names what stands in its own files, and no more (docs/decisions/0020)."""
    found = (
        path for path in files(root, "__init__.py") if not all(map(silent, ast.parse(path.read_text()).body))
    )
    return [name for path in found if (name := path.relative_to(root).as_posix()) not in MAY_SPEAK]


def silent(told: ast.stmt) -> bool:
    match told:
        case ast.ImportFrom(level=1, module=str()):
            return True
        case ast.Expr(value=ast.Constant(value=str())) | ast.Assign(targets=[ast.Name(id="__all__")]):
            return True
    return False


def test_packages_are_empty() -> None:
    assert speaking_packages(PACKAGE) == []


def test_a_package_that_speaks_is_found(tmp_path: Path) -> None:
    for told in ("import django", "from sogoc.kernel import acts", "from .. import models", "figures = 7"):
        (tmp_path / "__init__.py").write_text(f"{told}\n")
        assert speaking_packages(tmp_path) == ["__init__.py"], told


def test_a_package_may_name_what_stands_in_its_files(tmp_path: Path) -> None:
    told = '"""What is kept."""\n\nfrom .dossier import Dossier\n\n__all__ = ["Dossier"]\n'
    (tmp_path / "__init__.py").write_text(told)
    assert speaking_packages(tmp_path) == []
