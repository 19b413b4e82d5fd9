"""What is counted from the samples is what the papers say, save where the paper contradicts itself."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest

from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.books import books
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import decimal
from sogoc.measures.amounts import Value
from sogoc.samples.loading import load

FACTS = Path(__file__).parents[1] / "golden" / "facts"
BY: Actor = holder(Role.AUDITOR)
DEPARTMENT_OF = "{}-skhcn"


@dataclass(frozen=True)
class Fact:
    """One number of a paper."""

    report: str
    key: str
    period: str
    written: str
    decimals: int

    @property
    def agency(self) -> str:
        return DEPARTMENT_OF.format(self.report.partition("-")[0])


def rows(name: str) -> list[dict[str, str]]:
    with (FACTS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def counted_here(name: str) -> bool:
    return name in books.figures and books.figures[name].is_counted


def facts() -> Iterator[Fact]:
    """Those whose figure is in our catalogue, as the paper has them or, where it is wrong, as they are."""
    counted = {(row["report"], row["key"]): row["counted"] for row in rows("known-differences.csv")}
    for row in rows("figures.csv"):
        written = counted.get((row["report"], row["key"]), row["value"])
        if counted_here(row["key"]) and written:
            yield Fact(row["report"], row["key"], row["period"], written, int(row["decimals"] or 0))
    for row in rows("annex-2.csv"):
        written = counted.get(("soctrang-2021", row["key"]), row["value_2021"])
        if counted_here(row["key"]) and written:
            yield Fact("soctrang-2021", row["key"], "2021", written, 0)


FOUND = list(facts())


def rounded(value: Value, fact: Fact) -> str:
    if isinstance(value, Fraction):
        return decimal(value * 100, fact.decimals)
    return decimal(value, fact.decimals) if isinstance(value, int) else "chưa phát sinh"


def as_written(fact: Fact) -> str:
    return decimal(Fraction(fact.written.removesuffix("%")), fact.decimals)


@pytest.fixture
def _samples(db: None) -> None:
    load()


def test_the_catalogue_is_compared_with_the_papers() -> None:
    assert "steering_documents_issued" in {fact.key for fact in FOUND}


@pytest.mark.usefixtures("_samples")
def test_the_samples_give_the_numbers_of_the_papers() -> None:
    wrong = []
    for fact in FOUND:
        agency = agency_named(fact.agency)
        answer = ask([fact.key], [agency], Period.parse(fact.period), by=BY)[fact.key, agency.key]
        # Of a register that nobody vouches for a blank is shown; here it is asked what the records come to.
        value = answer.counted if answer.value is None else answer.value
        if rounded(value, fact) != as_written(fact):
            wrong.append(
                f"{fact.report} {fact.key}: the paper {as_written(fact)}, counted {rounded(value, fact)}"
            )
    assert wrong == []


def test_a_number_that_differs_is_seen() -> None:
    fact = Fact("soctrang-2021", "rate", "2021", "70.7", 1)
    assert rounded(Fraction(41, 58), fact) == as_written(fact) == "70,7"
    assert rounded(Fraction(41, 57), fact) != as_written(fact)
    assert rounded(5, Fact("", "", "", "5", 0)) == "5"
