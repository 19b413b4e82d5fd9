"""Nothing is left out unsaid: a test over the papers is named where there are no papers."""

from pathlib import Path
from types import SimpleNamespace

import pytest

import conftest


def test_without_papers_their_tests_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    item = SimpleNamespace(
        nodeid="tests/papers/test_samples.py::test_x",
        fixturenames=("papers",),
        get_closest_marker=lambda _: None,
    )
    monkeypatch.setattr(conftest, "PAPERS", tmp_path / "seeds")
    reason = conftest.reason_to_leave_out(item)  # type: ignore[arg-type]
    assert reason is not None
    assert str(tmp_path / "seeds") in reason
    assert "tests/papers/test_samples.py::test_x" in reason
    (tmp_path / "seeds").mkdir()
    assert conftest.reason_to_leave_out(item) is None or conftest.worker()  # type: ignore[arg-type]
