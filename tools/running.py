"""Runs a command quietly; when it fails, its output is kept and a sentence says where."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.places import HOME, ROOT
from tools.sentences import Stop

LOG = HOME / "last-failure.log"


def run(
    command: Sequence[str | Path],
    failing: str,
    env: Mapping[str, str] | None = None,
    *,
    folder: Path = ROOT,
) -> str:
    done = subprocess.run(
        command, cwd=folder, env=env, text=True, capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    if done.returncode:
        LOG.parent.mkdir(parents=True, exist_ok=True)
        LOG.write_text(f"$ {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
        raise Stop(f"{failing} (Chi tiết: {LOG})")
    return done.stdout
