"""What is installed is pinned by hashes alone: no lock names a host, so any mirror serves."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "requirements"
NPM_LOCK = ROOT / "package-lock.json"
LOCKS = [NPM_LOCK, *sorted(REQUIREMENTS.glob("*.txt"))]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_names_no_host(lock: Path) -> None:
    assert "://" not in lock.read_text(), "an address stands in the lock; `make locks` writes it without"


@pytest.mark.parametrize("wanted", sorted(REQUIREMENTS.glob("*.in")), ids=lambda path: path.name)
def test_every_requirement_is_pinned_with_a_hash(wanted: Path) -> None:
    lock = wanted.with_suffix(".txt").read_text()
    pinned = re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    hashed = re.findall(r"^([\w.-]+)==[^\n]+\\\n +--hash=sha256:", lock, re.MULTILINE)
    names = re.findall(r"^([A-Za-z][\w.-]*)", wanted.read_text(), re.MULTILINE)
    assert pinned == hashed
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in names} <= set(pinned)


def test_npm_lock_follows_package_json() -> None:
    wanted = json.loads((ROOT / "package.json").read_text())
    ours, *packages = json.loads(NPM_LOCK.read_text())["packages"].values()
    assert {key: ours.get(key) for key in ("dependencies", "devDependencies")} == {
        key: wanted.get(key) for key in ("dependencies", "devDependencies")
    }
    assert [package for package in packages if "integrity" not in package] == []
    assert all(re.fullmatch(r"[\d.]+", version) for version in ours["dependencies"].values())
