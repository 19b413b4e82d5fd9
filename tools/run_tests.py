"""`make test`: everything, on SQLite and on PostgreSQL side by side, ending with pytest's closing line."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.checks import can_write
from tools.environment import PYTHON
from tools.machine import test_programs
from tools.places import HOME, ROOT
from tools.postgresql import postgresql
from tools.prepare import preparations
from tools.sentences import program, say
from tools.steps import checked

# Two workers, each with the whole set; conftest.py gives each its database by its name.
ON_BOTH_DATABASES = ("--dist=each", "--tx=popen//id=sqlite", "--tx=popen//id=postgresql")
THE_DEAREST = ("--durations=25", "--durations-min=5")

# Tests start the application many times; where a shell asks Python to keep no bytecode, each start would compile all
# libraries again.
COMPILED_ONCE = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(HOME / "bytecode")}


def main() -> int:
    can_write(HOME)
    waiting = checked(preparations("test"))
    test_programs()
    for step in waiting:
        step.do()
    say("Đang khởi động PostgreSQL cho phép thử …")
    with postgresql() as address:
        return attended(
            [PYTHON, "-m", "pytest", *ON_BOTH_DATABASES, *THE_DEAREST, *sys.argv[1:]],
            {**os.environ, **COMPILED_ONCE, "SOGOC_TEST_POSTGRESQL": address},
        )


def attended(command: Sequence[str | Path], env: dict[str, str]) -> int:
    """Runs to its end. Ctrl-C reaches it as well: it is let finish, so that its workers and browsers end first."""
    process = subprocess.Popen(command, cwd=ROOT, env=env)
    try:
        return process.wait()
    except KeyboardInterrupt:
        return process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    program(main)
