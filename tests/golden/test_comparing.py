from pathlib import Path

import pytest

from tests.golden.comparing import same_as_kept


def test_a_difference_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOGOC_GOLDEN", raising=False)
    (tmp_path / "table.csv").write_text("act,officer\nenter,no\n")
    same_as_kept("table.csv", [["act", "officer"], ["enter", "no"]], tmp_path)
    with pytest.raises(pytest.fail.Exception, match=r"-enter,no\n\+enter,yes"):
        same_as_kept("table.csv", [["act", "officer"], ["enter", "yes"]], tmp_path)


def test_some_columns_are_compared_alone(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("act,officer,leader\nenter,no,yes\n")
    same_as_kept("table.csv", [["act", "leader"], ["enter", "yes"]], tmp_path, columns=["act", "leader"])
    with pytest.raises(pytest.fail.Exception, match=r"-enter,yes\n\+enter,no"):
        same_as_kept("table.csv", [["act", "leader"], ["enter", "no"]], tmp_path, columns=["act", "leader"])


def test_a_table_is_kept_anew_when_that_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOGOC_GOLDEN", "write")
    same_as_kept("new.csv", [["act"]], tmp_path)
    assert (tmp_path / "new.csv").read_text() == "act\n"
