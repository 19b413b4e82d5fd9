"""`make demo`, truly run: it answers where it says, stops when told to, and keeps what was there."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def running(home: Path) -> Iterator[tuple[str, str]]:
    """Its address, and all it said until then."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = str(listening.getsockname()[1])
    env = {**os.environ, "PORT": port, "SOGOC_HOME": str(home), "SOGOC_DATABASE": ""}
    demo = subprocess.Popen(
        [sys.executable, "-m", "tools.demo"], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True
    )
    with demo:
        assert demo.stdout
        said = ""
        while "Ctrl-C" not in said and (line := demo.stdout.readline()):
            said += line
        try:
            yield f"http://127.0.0.1:{port}", said
        finally:
            demo.send_signal(signal.SIGINT)
    assert demo.returncode == 0


def first_page(address: str) -> str:
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def test_answers_and_keeps(tmp_path: Path) -> None:
    with running(tmp_path) as (address, said):
        assert address in said
        assert "<form" in first_page(address)
    key, database = tmp_path / "secret.key", tmp_path / "sogoc.sqlite3"
    kept = key.read_text()
    assert database.stat().st_size > 0

    with running(tmp_path) as (address, said_again):
        assert "<form" in first_page(address)
    assert key.read_text() == kept
    assert accounts(said_again) == accounts(said)


def accounts(said: str) -> list[str]:
    """The lines between the address and where the data lie: the sample accounts."""
    lines = said.splitlines()
    start = next(index for index, line in enumerate(lines) if "http://" in line)
    return lines[start + 1 : -1]
