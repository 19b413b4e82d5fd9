"""Who wants to hear of an act is told within its transaction: what follows is done with it, or neither is.

A room hears of the acts of rooms below it, each act by its name, in its own apps.py (contract 7). What is heard is said
there, where it can be read; Django's signals would tell of rows instead of acts, and miss every `.update()`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .models import Entry


@dataclass(frozen=True, slots=True)
class Heard:
    """An act that was done: what the journal wrote of it, and the record itself as the act left it."""

    entry: Entry
    record: Any


Listener = Callable[[Heard], object]


class Listeners:
    """Who hears of which act, in the order in which they asked to."""

    def __init__(self) -> None:
        self.by_act: dict[str, list[Listener]] = {}

    def hear(self, act: str, listener: Listener) -> None:
        told = self.by_act.setdefault(act, [])
        if listener not in told:
            told.append(listener)

    def tell(self, act: str, heard: Heard) -> None:
        for listener in self.by_act.get(act, ()):
            listener(heard)


listeners = Listeners()
