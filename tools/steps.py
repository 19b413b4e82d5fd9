"""Steps of preparing a checkout, each done again only when what it is made from has changed."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.sentences import say


@dataclass(frozen=True)
class Step:
    says: str
    made_from: tuple[str | Path, ...]
    stamp: Path
    check: Callable[[], object]  # what must hold, asked before the first long step of all
    make: Callable[[], object]

    def fingerprint(self) -> str:
        digest = hashlib.sha256()
        for source in self.made_from:
            digest.update(f"{source}\0".encode())
            if isinstance(source, Path):
                digest.update(source.read_bytes())
        return digest.hexdigest()

    def is_done(self) -> bool:
        return self.stamp.is_file() and self.stamp.read_text() == self.fingerprint()

    def do(self) -> None:
        say(self.says)
        self.make()
        self.stamp.write_text(self.fingerprint())


def checked(steps: Iterable[Step]) -> list[Step]:
    """The steps that wait to be done, once all that they need is known to be here."""
    waiting = [step for step in steps if not step.is_done()]
    for step in waiting:
        step.check()
    return waiting


def take(steps: Iterable[Step]) -> None:
    for step in checked(steps):
        step.do()
