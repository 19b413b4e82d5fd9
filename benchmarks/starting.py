"""`make demo`, from the command to the first page; then the first figure, which each worker counts once cold."""

import os
import time
from pathlib import Path

from benchmarks.measurement import Measurement, spread
from benchmarks.pages import PASSWORD, USERNAME
from benchmarks.server import started
from benchmarks.visitor import Visitor, timed
from tools.sentences import say

TIMES, SECONDS = 3, 10
CONNECTIONS = 12  # enough that both workers take some


def measured(home: Path) -> list[Measurement]:
    say("make demo …")
    first, *later = (start(home) for _ in range(1 + TIMES))
    cold = [max(figures) for _, figures in (first, *later)]
    return [
        Measurement(
            "start",
            "make demo, prepared machine, to the first page",
            "s",
            spread([seconds for seconds, _ in later]),
            {"max": SECONDS},
        ),
        Measurement(
            "start",
            "make demo, new SOGOC_HOME (collects static files, migrates, loads samples), to the first page",
            "s",
            spread([first[0]]),
            {},
        ),
        Measurement(
            "start", "the first home page of a worker, which counts its first figure", "ms", spread(cold), {}
        ),
    ]


def start(home: Path) -> tuple[float, list[float]]:
    """Seconds to the first page; milliseconds of the first home pages over connections of their own."""
    env = {
        name: value for name, value in os.environ.items() if not name.startswith(("SOGOC_", "MAKE", "MFLAGS"))
    }
    began = time.perf_counter()
    with started(["make", "demo"], {**env, "SOGOC_HOME": str(home)}, home.parent / "demo.log") as server:
        seconds = time.perf_counter() - began
        visitor = Visitor(server.address)
        visitor.sign_in(USERNAME, PASSWORD)
        return seconds, [timed(server.address, visitor.cookies, "/", 1)[0] for _ in range(CONNECTIONS)]
