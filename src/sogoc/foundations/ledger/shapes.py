"""Two views of the tree, as reported and as of a day. The third, harmonised to today, takes parts: harmonising.py."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import keys_held
from sogoc.kernel.periods import Period


@dataclass(frozen=True, slots=True)
class Shape:
    """The tree as it stood on a day."""

    day: date

    @classmethod
    def reported(cls, period: Period) -> "Shape":
        """As it was when the period ended, whatever came after."""
        return cls(period.end)

    @classmethod
    def as_of(cls, day: date) -> "Shape":
        return cls(day)


def held(agencies: Iterable[Agency], shape: Shape) -> dict[str, list[str]]:
    """For each agency, by its key, the keys of all whose records are its own in that shape."""
    return keys_held(list(agencies), shape.day)
