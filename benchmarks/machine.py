"""The machine that was measured on."""

import os
import platform
import sqlite3
import time
from importlib.metadata import version
from pathlib import Path

import psycopg

LIBRARIES = ("Django", "gunicorn", "django-cotton", "psycopg", "whitenoise")


def described(cluster: str) -> dict[str, object]:
    with psycopg.connect(cluster) as connection:
        postgresql = connection.info.parameter_status("server_version")
    return {
        "date": time.strftime("%Y-%m-%d %H:%M %z"),
        "command": "make bench",
        "cores": len(os.sched_getaffinity(0)),
        "processor": processor(),
        "memory, GB": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": platform.platform(),
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "PostgreSQL": f"{postgresql}, fsync off, as in the tests",
        **{name: version(name) for name in LIBRARIES},
        "ten million additions in Python, s": additions(),
    }


def processor() -> str:
    told = (line.partition(":") for line in Path("/proc/cpuinfo").read_text().splitlines())
    return next(
        (value.strip() for name, _, value in told if name.strip() == "model name"), platform.machine()
    )


def load() -> float:
    """The load average of the last minute: above nought before the start, others were at work here too."""
    return round(os.getloadavg()[0], 2)


def additions() -> float:
    """A yardstick: numbers of two machines compare after dividing by it."""
    began, total = time.perf_counter(), 0
    for number in range(10_000_000):
        total += number
    return round(time.perf_counter() - began, 2)
