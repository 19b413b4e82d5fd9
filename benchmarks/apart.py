"""A module of ours in a process of its own: the application's settings are read once in a process."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.databases import Database, settings
from tools.places import ROOT
from tools.sentences import Stop


def apart(module: str, home: Path, database: Database, *arguments: str) -> Any:
    """What it wrote, read as JSON."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**settings(home, database), "DJANGO_SETTINGS_MODULE": "sogoc.config.settings"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Stop(done.stderr)
    return json.loads(done.stdout)
