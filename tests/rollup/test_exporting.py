"""Registers leave the database whole, and what is counted of them elsewhere is what the ledger says."""

import json
import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from benchmarks.many_dossiers import fill, in_a_week
from benchmarks.searching import country
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.ledger import carrying, database
from sogoc.foundations.ledger.books import books
from sogoc.kernel.periods import Period
from sogoc.measures.engine import columns_told
from sogoc.rollup import definitions
from sogoc.rollup.__main__ import main
from sogoc.rollup.manifest import Export
from tests.rollup.comparing import differing

pytestmark = pytest.mark.django_db
DOSSIERS = 600
WITHOUT_DJANGO = """
import runpy, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("django", "ninja", "psycopg"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocked())
runpy.run_module("sogoc.rollup", run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    fill(country(provinces=3, departments=2, communes=0), DOSSIERS, in_a_week())
    call_command("export_registers", tmp_path / "whole", verbosity=0)
    return tmp_path / "whole"


def rolled_up(folder: Path, period: str, capsys: pytest.CaptureFixture[str]) -> Any:
    capsys.readouterr()
    assert main([str(folder), "--period", period, "--out", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_same_definitions_are_found_without_django() -> None:
    assert definitions.figures() == dict(books.figures)
    assert definitions.registers().items() >= books.registers.items()


@pytest.mark.parametrize("period", ["2022-Q4", "2023", "2023-07", "2023-Q2@nd09"])
def test_what_is_counted_elsewhere_is_what_the_ledger_says(
    exported: Path, period: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = rolled_up(exported, period, capsys)
    assert list(differing(found, Period.parse(period))) == []
    assert int(found["figures"]["dossiers_received"]["in_all"]["value"]) > 0


def test_where_there_is_no_django(exported: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-c", WITHOUT_DJANGO, str(exported), "--period", "2023-Q2", "--out", "json"]
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    assert done.stderr == ""
    assert json.loads(done.stdout) == rolled_up(exported, "2023-Q2", capsys)


def test_records_of_a_period_are_enough_for_it(
    exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("export_registers", tmp_path / "part", "--period", "2023-Q2", verbosity=0)
    rows = [Export.read(tmp_path / name).manifest.rows["dossiers"] for name in ("whole", "part")]
    assert rows[0] == DOSSIERS > rows[1] > 0
    for period in ("2023-Q2", "2023-05"):
        whole, part = (rolled_up(tmp_path / name, period, capsys) for name in ("whole", "part"))
        assert part["figures"] == whole["figures"]


def test_all_records_leave_in_batches(exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BATCH", 7)
    keys = {*Agency.objects.values_list("key", flat=True)}
    batches = list(carrying.carried(books.registers["dossiers"], keys, None))
    assert {len(batch) for batch in batches[:-1]} == {7}
    told = columns_told(books.registers["dossiers"])
    rows = [dict(zip(told, row, strict=True)) for batch in batches for row in batch]
    assert sorted(row["code"] for row in rows) == sorted(Dossier.objects.values_list("code", flat=True))


def test_it_says_what_it_wrote(exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("export_registers", tmp_path / "again")
    said = capsys.readouterr().out.splitlines()
    assert f"Hồ sơ thủ tục hành chính: {DOSSIERS} bản ghi" in said
    assert said[-1] == f"Đã xuất {len(books.registers)} sổ vào {tmp_path / 'again'}."


def test_a_folder_that_holds_something(exported: Path) -> None:
    with pytest.raises(CommandError, match="không trống") as refused:
        call_command("export_registers", exported)
    assert refused.value.returncode == 2


def test_a_period_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as refused:
        call_command("export_registers", tmp_path / "new", "--period", "quý hai")
    assert refused.value.returncode == 2


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_all_of_it_is_of_one_moment() -> None:
    """What others write meanwhile is not waited for, and is not there."""
    first = dossier()
    with carrying.one_moment():
        assert Dossier.objects.count() == 1
        other = Thread(target=received_meanwhile, args=(first.agency,))
        other.start()
        other.join()
        assert Dossier.objects.count() == 1
    assert Dossier.objects.count() == 2


def received_meanwhile(agency: Agency) -> None:
    dossier("H06.16-230214-0002", agency=agency)
    connection.close()
