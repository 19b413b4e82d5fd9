"""The database server of a test run leaves nothing behind, however the run ends."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest

from tools.postgresql import postgresql

ROOT = Path(__file__).parents[2]


def folder_of(address: str) -> Path:
    return Path(parse_qs(urlsplit(address).query)["host"][0])


def server_in(folder: Path) -> int:
    return int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])


def is_running(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


def test_serves_then_is_gone() -> None:
    with postgresql() as address:
        folder = folder_of(address)
        server = server_in(folder)
        with psycopg.connect(address) as connection:
            assert connection.execute("SELECT 'đ'").fetchone() == ("đ",)
    assert not folder.exists()
    assert not is_running(server)


def test_is_gone_after_a_failure() -> None:
    servers: list[int] = []

    def fail() -> None:
        with postgresql() as address:
            servers.append(server_in(folder_of(address)))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not is_running(*servers)


HOLD = """
import time
from tools.postgresql import postgresql
from tools.sentences import program
def main():
    with postgresql() as address:
        print(address, flush=True)
        time.sleep(60)
program(main)
"""


# As a terminal starts it. A shell that puts the tests into the background has Ctrl-C ignored by all below it, and
# nothing would be ended but by its own end.
FROM_A_TERMINAL = ("env", "--default-signal=INT")


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda blow: blow.name)
def test_is_gone_when_the_run_is_ended(blow: signal.Signals) -> None:
    holder = subprocess.Popen(
        [*FROM_A_TERMINAL, sys.executable, "-c", HOLD],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )
    with holder:
        assert holder.stdout
        folder = folder_of(holder.stdout.readline().strip())
        server = server_in(folder)
        holder.send_signal(blow)
    assert holder.returncode != 0, "it was not ended, it came to its end"
    wait_until(lambda: not is_running(server))
    if blow == signal.SIGKILL:
        shutil.rmtree(folder)  # there was nobody left to do it
    assert not folder.exists()


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(100):
        if holds():
            return
        time.sleep(0.05)
    pytest.fail("still running after 5 seconds")
