"""Records of specs on the application's own database: kept through the models, read through the register."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from django.db import connection
from django.db.models import Case, Value, When

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.database import OwnDatabase
from sogoc.foundations.ledger.writing import FIELDS, Written, written
from sogoc.kernel.periods import Period
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register
from sogoc.measures.specs import Spec, Told
from sogoc.measures.sql import ASKED

Keeper = Callable[[Agency, list[Mapping[str, Any]]], list[str]]


def keeper(register: str) -> Keeper:
    """`keep_<register>` of the builders beside it: makes rows of the models of what a spec tells, and names their
    keys."""
    package = type(books.registers[register]).__module__.rpartition(".")[0]
    return getattr(import_module(f"{package}.tests.builders"), f"keep_{register}")  # type: ignore[no-any-return]


def kept(specs: Iterable[Spec]) -> list[Spec]:
    """Each under an agency of its own, with the keys that its records got."""
    return [replace(spec, records=_kept(spec)) for spec in specs]


def _kept(spec: Spec) -> dict[str, tuple[Told, ...]]:
    agency = department(spec.agency)
    found = {}
    for register, records in spec.records.items():
        keys = keeper(register)(agency, [record.facts for record in records])
        found[register] = tuple(replace(one, key=key) for one, key in zip(records, keys, strict=True))
    return found


class SpecDatabase(OwnDatabase):
    """Asks each agency with the days of its own spec."""

    specs: Mapping[str, Spec]

    @classmethod
    def of(cls, specs: Iterable[Spec]) -> "SpecDatabase":
        source = cls()
        object.__setattr__(source, "specs", {spec.agency: spec for spec in specs})
        return source

    def records(
        self, register: Register, agencies: Sequence[int], key: str | None, period: Period
    ) -> Written:
        return written(register, agencies, key, self.days(register)).query.sql_with_params()

    def days(self, register: Register) -> dict[str, Any]:
        agency = books.rows[register.name]()[1]["agency"].name
        pks = dict(Agency.objects.filter(key__in=self.specs).values_list("key", "pk"))
        told = {pks[key]: asked(spec.period) for key, spec in self.specs.items()}
        return {
            name: Case(
                *(When(**{agency: pk}, then=Value(days[name])) for pk, days in told.items()),
                output_field=FIELDS[kind](),
            )
            for name, kind in ASKED.items()
        }


def rows_kept(specs: Iterable[Spec]) -> dict[str, list[dict[str, Any]]]:
    """What stands in the registers of these specs, as the registers tell it, each row with the days of its spec: what
    another engine is given."""
    from sogoc.measures.engine import Within, records

    by_agency = {spec.agency: spec for spec in specs}
    within, source = Within(frozenset(by_agency)), OwnDatabase()
    names = {name for spec in by_agency.values() for name in spec.records}
    return {
        name: [
            {**row, **asked(by_agency[row["agency"]].period)}
            for row in records(
                books.registers[name].everything, Period.parse("2000"), within, source, limit=None
            )
        ]
        for name in sorted(names)
    }


def dialect() -> str:
    return connection.vendor
