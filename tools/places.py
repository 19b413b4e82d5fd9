"""Where things lie in a checkout."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PROGRAMS = VENV / "bin"
NODE_MODULES = ROOT / "node_modules"
SOURCE = ROOT / "src" / "sogoc"

# Everything that the running system writes; the settings read the same variable.
HOME = Path(os.environ.get("SOGOC_HOME") or ROOT / "var").resolve()
