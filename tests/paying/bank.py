"""The sandbox bank as a process of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx


@contextmanager
def opened_bank(house: str, key: str) -> Iterator[str]:
    """Its address; it tells the house of what comes in."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    asked = ["--port", str(port), "--key", key, "--tells", f"{house}/bank/payments/"]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen([sys.executable, "-m", "sogoc.gateway.bank.sandbox", *asked]) as process:
        try:
            until_it_answers(f"{address}/")
            yield address
        finally:
            process.terminate()


def until_it_answers(address: str) -> None:
    for _ in range(300):
        try:
            httpx.get(address)
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    message = f"{address} did not open"
    raise RuntimeError(message)
