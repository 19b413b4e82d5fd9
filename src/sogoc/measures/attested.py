"""For which days somebody vouches that a register is whole: its blank is a nought then."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from sogoc.kernel.periods import Period

ONE_DAY = timedelta(days=1)


class Standing(Protocol):
    """An agency in the tree, by the keys of those above it, from the top down, and its own."""

    @property
    def steps(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Attested:
    """For each register the spans of days that were attested, by the agency that did so."""

    spans: Mapping[tuple[str, str], list[tuple[date, date]]]

    @classmethod
    def of(cls, told: Iterable[tuple[str, str, date, date]]) -> "Attested":
        """Each with its register, who attested, and the first and the last day."""
        spans: dict[tuple[str, str], list[tuple[date, date]]] = {}
        for register, agency, first, last in told:
            spans.setdefault((register, agency), []).append((first, last))
        return cls(spans)

    def covers(self, register: str, agency: Standing, period: Period) -> bool:
        """Whether every day of the period is attested, by the agency or by one above it."""
        return not self.missing(register, agency, period)

    def missing(self, register: str, agency: Standing, period: Period) -> list[tuple[date, date]]:
        """The days that nobody attested, as spans."""
        day, found = period.start, []
        for first, last in sorted(
            span for key in agency.steps for span in self.spans.get((register, key), ())
        ):
            if last < day:
                continue
            if first > day:
                found.append((day, first - ONE_DAY))
            day = last + ONE_DAY
        return [*found, (day, period.end)] if day <= period.end else found
