"""What is not a whole export, or not of these definitions, is refused with a sentence; so is a senseless question."""

import json
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sogoc.rollup.__main__ import REFUSED, main
from sogoc.rollup.manifest import NAME
from sogoc.rollup.tests.builders import PLACES, exported
from sogoc.rollup.writing import AGENCIES, FolderNotEmpty

Said = Callable[..., str]


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Said:
    def said(*arguments: object, period: str = "2024-Q2") -> str:
        assert main([*map(str, arguments), "--period", period]) == REFUSED
        out, sentence = capsys.readouterr()
        assert out == ""
        return sentence

    return said


def changed(folder: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    told = json.loads((folder / NAME).read_text())
    change(told)
    (folder / NAME).write_text(json.dumps(told))
    return folder


def test_a_half_export_has_no_manifest(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path)
    (tmp_path / NAME).unlink()
    assert "việc xuất sổ chưa xong" in refused(tmp_path)


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"format": 1, "files": [{}]}'])
def test_a_manifest_that_is_none(tmp_path: Path, refused: Said, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    assert f"Không đọc được {NAME}" in refused(tmp_path)


def test_a_manifest_of_another_format(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path)
    assert "Không đọc được" in refused(changed(tmp_path, lambda told: told.update(format=2)))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda told: told["definitions"].update({"dossiers_received 1": "0" * 64}), "dossiers_received"),
        (lambda told: told["definitions"].pop("dossiers_settled 1"), "dossiers_settled"),
        (lambda told: told["definitions"].update({"dossiers_lost 1": "0" * 64}), "dossiers_lost"),
        (lambda told: told["definitions"].update({"dossiers_open 2": "0" * 64}), "dossiers_open"),
        (lambda told: told["columns"]["dossiers"].update(colour="string"), "dossiers"),
        (lambda told: told["columns"]["dossiers"].update(due_on="string"), "dossiers"),
    ],
)
def test_other_definitions(tmp_path: Path, refused: Said, change: Any, named: str) -> None:
    exported(tmp_path)
    said = refused(changed(tmp_path, change))
    assert f"định nghĩa khác với bản Sổ Gốc này: {named}. Hãy" in said


def test_of_many_other_definitions_some_are_named(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path)
    said = refused(changed(tmp_path, lambda told: told["definitions"].clear()))
    assert ", …. Hãy" in said


def test_a_file_that_is_not_what_was_exported(tmp_path: Path, refused: Said) -> None:
    """Of the same size, and of another; or not there at all."""
    export = exported(tmp_path)
    file = tmp_path / export.manifest.files[-1].path
    content = file.read_bytes()
    for other in (content[:-9] + b"?" + content[-8:], content[:-1]):
        file.write_bytes(other)
        assert f"Tệp {export.manifest.files[-1].path}" in refused(tmp_path)
    (tmp_path / AGENCIES).unlink()
    assert f"Tệp {AGENCIES}" in refused(tmp_path)


def test_a_period_that_was_not_exported(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path, period="2024-Q2")
    for period in ("2024", "2024-Q1", "2024-03-31..2024-06-30", "2024-Q2@nd09"):
        said = refused(tmp_path, period=period)
        assert f"kỳ 2024-Q2, không đủ để tính kỳ {period}" in said


@pytest.mark.parametrize("period", ["2024-Q2", "2024-05", "2024-04-01..2024-04-01"])
def test_a_part_of_the_period_was_exported(tmp_path: Path, period: str) -> None:
    exported(tmp_path, period="2024-Q2")
    assert main([str(tmp_path), "--period", period]) == 0


def test_an_agency_that_was_exported_twice(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path / "one"), exported(tmp_path / "other", [], PLACES[2:])
    said = refused(tmp_path / "one", tmp_path / "other")
    assert "Cơ quan tay có trong hai bản xuất" in said


def test_a_period_that_is_none(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path)
    assert "Không đọc được kỳ “quý hai”" in refused(tmp_path, period="quý hai")


def test_a_cluster_without_an_address(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path)
    assert "--remote sc://" in refused(tmp_path, "--engine", "spark")


def test_a_cluster_that_does_not_answer(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        remote = f"sc://127.0.0.1:{nobody.getsockname()[1]}"
        assert f"Không gọi được cụm Spark ở {remote}" in refused(
            tmp_path, "--engine", "spark", "--remote", remote
        )


def test_fewer_addresses_than_folders(tmp_path: Path, refused: Said) -> None:
    exported(tmp_path / "one", places=PLACES[:2], rows=[]), exported(tmp_path / "other", [], PLACES[2:])
    asked = ("--engine", "spark", "--remote", "sc://127.0.0.1:1", "--seen-as", "hdfs://lake/one")
    assert "Có 2 thư mục nhưng 1 địa chỉ" in refused(tmp_path / "one", tmp_path / "other", *asked)


def test_without_a_client(tmp_path: Path, refused: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    exported(tmp_path)
    monkeypatch.setitem(sys.modules, "pyspark.sql.connect.session", None)
    said = refused(tmp_path, "--engine", "spark", "--remote", "sc://127.0.0.1:1")
    assert "pyspark-client" in said


def test_a_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("")
    with pytest.raises(FolderNotEmpty, match="không trống"):
        exported(tmp_path)
