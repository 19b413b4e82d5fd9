"""How far a sheet has come while its request goes on: told in a file beside the sheets that wait, since the rows are in
a transaction that nobody else sees, and on SQLite nobody else could write."""

from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from sogoc.kernel.acts import Actor

from .keeping import folder

Tell = Callable[[int, int], None]
EVERY = 10
"""Rows from one telling to the next."""


def in_silence(done: int, of: int) -> None:
    """Nobody asked how far it has come."""


def _place(key: str, by: Actor) -> Path:
    """The key is of the page's making: another person's leads nowhere."""
    return folder() / f"progress-{sha256(f'{by.key} {key}'.encode()).hexdigest()}"


def telling(key: str, by: Actor) -> Tell:
    if not key:
        return in_silence
    place = _place(key, by)
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)

    def tell(done: int, of: int) -> None:
        if done % EVERY == 0 or done == of:
            place.write_text(f"{done} {of}")

    return tell


def told(key: str, by: Actor) -> tuple[int, int]:
    """So many rows, of how many; none of none before it has begun."""
    with suppress(FileNotFoundError, ValueError):
        done, of = _place(key, by).read_text().split()
        return int(done), int(of)
    return 0, 0
