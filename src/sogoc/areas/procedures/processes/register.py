"""The words that a process is told in."""

from dataclasses import dataclass

HOUR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step as a decision approves it: what, by whom, in how many working minutes. Handing over takes none."""

    name: str
    role: str
    minutes: int


def in_hours(minutes: int) -> str:
    """112; 0,5"""
    whole, rest = divmod(minutes, HOUR)
    return f"{whole},{rest * 10 // HOUR}" if rest else str(whole)
