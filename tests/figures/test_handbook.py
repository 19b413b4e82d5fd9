"""docs/handbook/ says of the figures what their definitions and specs say; `sogoc handbook docs/handbook` writes
it anew."""

from pathlib import Path

import pytest
from django.core.management import call_command

from tests.architecture.house import ROOT

pytestmark = pytest.mark.once
HANDBOOK = ROOT / "docs" / "handbook"


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_it_is_as_the_definitions_are(tmp_path: Path) -> None:
    call_command("handbook", str(tmp_path))
    assert texts(tmp_path) == texts(HANDBOOK), "write it anew: sogoc handbook docs/handbook"


def test_a_page_of_a_figure_that_is_no_more_goes(tmp_path: Path) -> None:
    (tmp_path / "a_figure_of_yesterday.md").write_text("# Hôm qua\n", encoding="utf-8")
    call_command("handbook", str(tmp_path))
    assert "a_figure_of_yesterday.md" not in texts(tmp_path)
