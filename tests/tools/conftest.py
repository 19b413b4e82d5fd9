"""What the tests of our tools stand on: a checkout to try them in, and running one as a person would."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """As cloned: nothing installed."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("tools", "requirements"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("Makefile", "pyproject.toml", "package.json", "package-lock.json", ".npmrc"):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture
def run(checkout: Path) -> Run:
    """Runs a tool in that checkout, with these variables set beside few others."""

    def run(*command: str, **env: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*bound_by_permissions(), *command],
            cwd=checkout,
            env={"PATH": os.environ["PATH"], "HOME": str(checkout), "PYTHONDONTWRITEBYTECODE": "1", **env},
            text=True,
            capture_output=True,
            check=False,
            timeout=60,
        )

    return run


def bound_by_permissions() -> list[str]:
    """Root may write anywhere; without that one right it is refused like anybody else."""
    return [shutil.which("setpriv") or "setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []


@pytest.fixture
def demo(run: Run) -> Run:
    return lambda **env: run(sys.executable, "-m", "tools.demo", **env)
