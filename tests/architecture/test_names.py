"""A name says what is inside. These say nothing, so everything ends up in them."""

from pathlib import Path

import pytest

from tests.architecture.house import ROOT, files, written

BANNED = {"base", "core", "common", "helpers", "utils", "services", "managers"}


def banned(root: Path) -> list[str]:
    paths = [path.relative_to(root) for path in files(root, "*")]
    return [
        str(path)
        for path in paths
        if BANNED & {*path.parts, *(part.partition(".")[0] for part in path.parts)}
    ]


def test_no_room_has_an_empty_name() -> None:
    assert banned(ROOT) == []


@pytest.mark.parametrize(
    "name", ["src/utils.py", "src/common/text.py", "templates/base.html", "static/core.min.css"]
)
def test_an_empty_name_is_seen(tmp_path: Path, name: str) -> None:
    assert banned(written(tmp_path, {name: "", "src/documents/views.py": ""})) == [name]
