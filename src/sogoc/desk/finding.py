"""What the one search box finds, room by room. Each room looks in its own records, within the reader's reach, and says
how a record is called and where its page is; the search page knows no more of it than that."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

MOST = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """A record by its name; `notes` tell it from others that are called the same."""

    url: str
    title: str
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What one room found. `more` leads to the rest, where there is a list of it."""

    key: str
    title: Any
    icon: str
    hits: Sequence[Hit]
    more: str = ""
