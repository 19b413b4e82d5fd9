"""The guards that are commands: each passes, or its own words say what is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(sys.executable).parent

COMMANDS = [
    "ruff check",
    "ruff format --check",
    "lint-imports",
    "mypy",
    "python -m tools.messages check",
    "sogoc makemigrations --check --dry-run",
    "sogoc check --deploy --fail-level WARNING",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_passes(command: str) -> None:
    # As an installation stands behind TLS, and with a database that leaves nothing behind.
    env = {**os.environ, "SOGOC_TLS": "1", "SOGOC_DATABASE": "sqlite:///:memory:"}
    env.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)  # the journeys' own, should they run in this process
    program, *arguments = command.split()
    done = subprocess.run(
        [PROGRAMS / program, *arguments], cwd=ROOT, env=env, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
