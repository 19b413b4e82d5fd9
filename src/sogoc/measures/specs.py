"""A figure's spec: records with a verdict each, and the value they must give.

    figure: dossiers_on_time_rate
    period: 2023-Q1
    records:
      - {returned_on: 2023-01-01, due_on: 2023-01-01, counts: yes}
      - {returned_on: 2023-03-31, due_on: 2023-03-30, counts: no}
      - {received_on: 2023-03-31}
    value: 1/2

`counts` is blank for a record that is not in question. A figure over two registers tells `records` by register. All
specs of a register are asked together, each as an agency of its own with a period of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from zlib import crc32

import yaml

from sogoc.kernel.periods import Period

from .amounts import Found, Group, Kind, Share, Tally, Value
from .engine import Source, added, tallied, tallied_by, tallies_of
from .language import Figure
from .selections import Register

NOTHING = "chưa phát sinh"
ANY = Period.parse("2000")
"""Each record of a spec is asked with its own spec's days."""


class MistakenSpec(ValueError):
    """A spec is written wrongly."""


@dataclass(frozen=True, slots=True)
class Told:
    """One record of a spec."""

    key: str
    facts: Mapping[str, Any]
    verdict: bool | None


@dataclass(frozen=True, slots=True)
class Spec:
    name: str
    period: Period
    records: Mapping[str, tuple[Told, ...]]
    """By the name of the register."""
    value: Value | None
    path: Path

    @property
    def agency(self) -> str:
        """As which its records stand among those of the other specs."""
        name = self.name.replace("_", "-")
        # The key of an agency has forty letters: of long names the beginning, and what tells them apart.
        return f"spec-{name}" if len(name) <= 35 else f"spec-{name[:26]}-{crc32(name.encode()):08x}"

    @classmethod
    def load(cls, path: Path, figure: Figure) -> "Spec":
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        if told["figure"] != path.stem:
            message = f"{path.name} speaks of {told['figure']}; a spec bears the name of its figure"
            raise MistakenSpec(message)
        registers = {register.name: register for register in figure.registers}
        rows = told["records"]
        if not isinstance(rows, dict):
            rows = {next(iter(registers)): rows}
        if unknown := set(rows) - set(registers):
            message = f"{path.name}: {', '.join(sorted(unknown))} is no register of this figure"
            raise MistakenSpec(message)
        records = {name: _records(registers[name], rows.get(name) or [], path) for name in registers}
        period = Period.parse(str(told["period"]))
        return cls(told["figure"], period, records, _value(told["value"], figure.kind), path)


def _records(register: Register, rows: Iterable[Mapping[str, Any]], path: Path) -> tuple[Told, ...]:
    found = []
    for index, row in enumerate(rows, start=1):
        facts = {name: value for name, value in row.items() if name != "counts"}
        if unknown := set(facts) - set(register.columns()):
            message = f"{path.name}: {register} has no column {', '.join(sorted(unknown))}"
            raise MistakenSpec(message)
        found.append(Told(str(index), facts, row.get("counts")))
    return tuple(found)


def _value(value: object, kind: Kind) -> Value | None:
    """1 · 2/3 · chưa phát sinh · [64/KH-SKHCN]"""
    if value == NOTHING:
        return None
    match kind:
        case Kind.PERCENT:
            return Fraction(str(value))
        case Kind.DOCUMENT:
            return tuple(map(str, value)) if isinstance(value, list) else (str(value),)
        case Kind.CHOICE:
            return str(value)
        case Kind.DATE:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
    return int(str(value))


def failures(specs: Iterable[Spec], figures: Mapping[str, Figure], source: Source) -> dict[str, list[str]]:
    """What each spec says and the engine does not. The source holds the records of all of them, each with the days of
    its own spec, and keys them as the specs do: by agency and number."""
    specs = list(specs)
    agencies = [spec.agency for spec in specs]
    tallies = tallies_of(figures[spec.name] for spec in specs)
    totals = tallied(tallies, ANY, agencies, source)
    judged = _judged(tallies, agencies, source)
    found: dict[str, list[str]] = {}
    for spec in specs:
        figure = figures[spec.name]
        value = figure.measure.value(added(totals, [spec.agency], figure.measure.tallies))
        told = [] if value == spec.value else [f"value: the spec says {spec.value}, {source.dialect} {value}"]
        told += _wrong_verdicts(spec, figure, judged, source.dialect)
        if told:
            found[spec.name] = told
    return found


Judged = Mapping[tuple[str, str, str], Mapping[Tally, Found]]


def _judged(tallies: Iterable[Tally], agencies: list[str], source: Source) -> Judged:
    """For each record, by register, agency and key, of which selections it is."""
    by_register: dict[Register, list[Tally]] = defaultdict(list)
    for tally in tallies:
        if not (tally.total or tally.each):
            by_register[tally.of.register].append(tally)
    return {
        (register.name, agency, str(key)): numbers
        for register, wanted in by_register.items()
        for key, of in tallied_by("key", wanted, ANY, agencies, source).items()
        for agency, numbers in of.items()
    }


def _wrong_verdicts(spec: Spec, figure: Figure, judged: Judged, dialect: str) -> list[str]:
    told = []
    for name, records in spec.records.items():
        groups = [group for group in figure.measure.groups if group.of.register.name == name]
        for record in records:
            found = _verdict(groups, judged.get((name, spec.agency, record.key), {}))
            # A count has one group: what is not of it is not in question, or does not count: the reader's choice.
            same = found is record.verdict or (
                record.verdict is False and found is None and not isinstance(figure.measure, Share)
            )
            if not same:
                told.append(
                    f"{name}, record {record.key}: the spec says {_WORDS[record.verdict]}, "
                    f"{dialect} {_WORDS[found]}"
                )
    return told


def _verdict(groups: Iterable[Group], numbers: Mapping[Tally, Found]) -> bool | None:
    """Counted, of the whole alone, or in no sum of the figure."""
    there = {group.role for group in groups if group.size and numbers.get(group.size)}
    if not there:
        return None
    return there != {"whole"} if "part" in {group.role for group in groups} else True


_WORDS = {True: "counts", False: "does not count", None: "not in question"}
