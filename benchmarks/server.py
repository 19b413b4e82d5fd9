"""Gunicorn as `make demo` starts it, in a process group of its own, on two cores."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.databases import Database, settings, sogoc
from benchmarks.visitor import Visitor
from tools.places import PROGRAMS, ROOT
from tools.sentences import Stop

CORES = 2
PATIENCE = 180  # seconds


@dataclass(frozen=True, slots=True)
class Server:
    address: str
    group: int
    """The process group of all that it started."""

    def processor_time(self) -> float:
        """Seconds that its processes were at work: what a busy machine distorts less than the clock."""
        told = (status(folder) for folder in Path("/proc").glob("[0-9]*"))
        ticks = sum(int(one[11]) + int(one[12]) for one in told if one and int(one[2]) == self.group)
        return ticks / os.sysconf("SC_CLK_TCK")


def status(folder: Path) -> list[str]:
    """What the kernel tells of a process after its name; nothing of one that has just ended."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


@contextmanager
def gunicorn(database: Database, home: Path) -> Iterator[Server]:
    command = [
        str(PROGRAMS / "gunicorn"),
        "--config",
        str(ROOT / "tools" / "serving.py"),
        "sogoc.config.wsgi:application",
    ]
    if not (home / "static").is_dir():  # `make demo` collects them, where it was measured before
        sogoc("collectstatic", home, database, "--no-input", "--verbosity", "0")
    with started(command, settings(home, database), home.parent / "server.log") as server:
        yield server


@contextmanager
def started(command: Sequence[str], env: Mapping[str, str], log: Path) -> Iterator[Server]:
    """A server, once it gives its first page; ended with everything it started."""
    port = free_port()
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**env, "PORT": str(port), "SOGOC_WELCOME": ""},
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            process_group=0,
            preexec_fn=two_cores,  # noqa: PLW1509  one thread here when it forks
        )
    try:
        address = f"127.0.0.1:{port}"
        wait_for(address, process, log)
        yield Server(address, process.pid)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def two_cores() -> None:
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            raise Stop(f"The server did not start: {log.read_text()}")
        try:
            if Visitor(address).get("/sign-in/").status == 200:
                return
        except ConnectionRefusedError:
            pass
        time.sleep(0.02)
    raise Stop(f"The server gave no page within {PATIENCE} s: {log.read_text()[-2000:]}")
