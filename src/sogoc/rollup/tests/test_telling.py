"""The same totals as people, spreadsheets and programs read them."""

import csv
import io
import json
from pathlib import Path

import pytest

from sogoc.rollup.__main__ import main
from sogoc.rollup.tests.builders import ROWS, exported


def told(folder: Path, out: str, capsys: pytest.CaptureFixture[str]) -> str:
    exported(folder, ROWS)
    assert main([str(folder), "--period", "2024-Q2", "--out", out]) == 0
    return capsys.readouterr().out


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(tmp_path, "json", capsys))
    assert found["period"] == "2024-Q2"
    assert found["provinces"] == {"dong": "Cơ quan dong/", "tay": "Cơ quan tay/"}
    assert found["exports"][0]["rows"] == {"dossiers": 4}
    rate = found["figures"]["dossiers_on_time_rate"]
    assert rate["in_all"] == {"value": "50.0000", "state": "number", "sums": [2, 4]}
    assert rate["by_province"]["tay"] == {"value": "33.3333", "state": "number", "sums": [1, 3]}
    assert found["figures"]["dossiers_level_3_online_rate"]["in_all"]["value"] is None
    assert found["figures"]["dossiers_received"]["in_all"] == {"value": "4", "state": "number"}
    assert len(rate["definition"]) == 64


def test_csv(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(told(tmp_path, "csv", capsys))))
    found = {(row["figure"], row["province"]): row for row in rows}
    assert found["dossiers_on_time_rate", "*"]["value"] == "50.0000"
    assert found["dossiers_on_time_rate", "tay"]["whole"] == "3"
    assert found["dossiers_level_3_online_rate", "tay"]["value"] == ""
    assert found["dossiers_received", "dong"]["province_name"] == "Cơ quan dong/"


def test_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(tmp_path, "text", capsys).splitlines()
    assert lines[0] == "Quý II năm 2024"
    at = lines.index("Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn: 50% (2/4)")
    assert lines[at + 1 : at + 3] == ["    Cơ quan dong/: 100% (1/1)", "    Cơ quan tay/: 33,3% (1/3)"]
    assert any(line.endswith(": 4 hồ sơ") for line in lines)
    assert any(line.endswith(": chưa báo cáo") for line in lines)
