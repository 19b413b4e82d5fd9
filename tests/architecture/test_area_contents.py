"""Inside an area, always the same names."""

from pathlib import Path

from tests.architecture.house import PACKAGE, files, rooms_of_areas, written

FILES = {"__init__.py", "apps.py", "models.py", "queries.py", "policy.py", "register.py", "figures.py"}
# A file that has grown beyond one thought is a folder of the same name.
GROWN = {"models", "queries", "figures"}
FOLDERS = GROWN | {"actions", "specs", "papers", "data", "migrations", "tests"}


def strangers(package: Path) -> list[str]:
    found = []
    for room in rooms_of_areas(package):
        for path in files(room, "*"):
            first, *rest = path.relative_to(room).parts
            if first not in (FOLDERS if rest else FILES):
                found.append(path.relative_to(package).as_posix())
    return found


def test_an_area_holds_only_what_areas_hold() -> None:
    assert strangers(PACKAGE) == []


def test_a_stranger_is_seen(tmp_path: Path) -> None:
    written(
        tmp_path,
        {
            "areas/__init__.py": "",
            "areas/first/__init__.py": "",
            "areas/first/models.py": "",
            "areas/first/actions/act.py": "",
            "areas/first/views.py": "",
            "areas/second/__init__.py": "",
            "areas/second/inside/__init__.py": "",
            "areas/second/inside/models.py": "",
            "areas/second/inside/tricks/trick.py": "",
        },
    )
    assert strangers(tmp_path) == ["areas/first/views.py", "areas/second/inside/tricks/trick.py"]
