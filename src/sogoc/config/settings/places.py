"""Where things lie on this machine."""

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
CHECKOUT = PACKAGE.parents[1]

# Everything that the running system writes: database, secret key, files, collected assets.
HOME = Path(os.environ.get("SOGOC_HOME") or CHECKOUT / "var").resolve()
HOME.mkdir(parents=True, exist_ok=True)

# Third-party styles, scripts, fonts and icons, served from where npm put them.
NODE_MODULES = Path(os.environ.get("SOGOC_NODE_MODULES") or CHECKOUT / "node_modules").resolve()
