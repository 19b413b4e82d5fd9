"""The tree of agencies as exports tell it: which province each stood in on a day, as the ledger has it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pyarrow import parquet

from sogoc.kernel.acts import Refusal
from sogoc.kernel.in_force import in_force
from sogoc.measures.attested import Attested

from .manifest import Export
from .writing import AGENCIES, ATTESTATIONS


class AgencyExportedTwice(Refusal):
    "Cơ quan {agency} có trong hai bản xuất: {first} và {second}. Mỗi tỉnh chỉ đưa vào một lần."


@dataclass(frozen=True, slots=True)
class Place:
    """Where an agency stood, from a day until another; and the first and the last day of the agency itself."""

    agency: str
    name: str
    path: str
    valid_from: date
    valid_until: date | None
    founded_on: date
    ended_on: date | None

    @property
    def province(self) -> str:
        """Whoever stands at the top of the tree."""
        return self.path.partition("/")[0]

    def nearest_to(self, day: date) -> bool:
        """Whether it is the one place of the agency for that day: where it stood then or, if it did not, on the day of
        its life nearest to it. So nothing is lost and nothing counts twice."""
        ended = self.valid_until is not None and self.valid_until < day and self.valid_until == self.ended_on
        to_come = self.valid_from > day and self.valid_from == self.founded_on
        return in_force(day, self.valid_from, self.valid_until) or ended or to_come


@dataclass(frozen=True, slots=True)
class Province:
    """By its key, as an agency that stands at the top."""

    key: str
    name: str
    founded_on: date
    ended_on: date | None

    @property
    def steps(self) -> Sequence[str]:
        return (self.key,)


def places_in(exports: Iterable[Export]) -> list[Place]:
    found: list[Place] = []
    seen: dict[str, Export] = {}
    for export in exports:
        own = [Place(**row) for row in _rows(export, AGENCIES)]
        for one in own:
            if (other := seen.setdefault(one.agency, export)) is not export:
                raise AgencyExportedTwice(agency=one.agency, first=other.folder, second=export.folder)
        found += own
    return found


def standing_on(places: Iterable[Place], day: date) -> dict[str, str]:
    """For each agency by its key the province in which it stood."""
    return {one.agency: one.province for one in places if one.nearest_to(day)}


def provinces_in(places: Iterable[Place], day: date) -> list[Province]:
    """Those that stood at the top on that day, and those that do so no more, whose records stay theirs."""
    return sorted(
        (
            Province(one.agency, one.name, one.founded_on, one.ended_on)
            for one in places
            if one.nearest_to(day) and one.agency == one.province
        ),
        key=lambda province: province.key,
    )


def attested_in(exports: Iterable[Export]) -> Attested:
    rows = (row for export in exports for row in _rows(export, ATTESTATIONS))
    return Attested.of((row["register"], row["agency"], row["first_day"], row["last_day"]) for row in rows)


def _rows(export: Export, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.ParquetFile(export.folder / name).read().to_pylist()
    return rows
