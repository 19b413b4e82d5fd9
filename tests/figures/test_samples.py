"""What is counted and declared in the samples is what the papers say, line by line, save where a paper contradicts
itself: those lines are told in known-differences.csv, and are as their records have them."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.ledger.asking import Answer, ask
from sogoc.foundations.ledger.wording import value_for_machines
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import decimal
from sogoc.measures.amounts import Value
from sogoc.reports.forms.catalogue import versions

FACTS = Path(__file__).parents[1] / "golden" / "facts"
BY: Actor = holder(Role.AUDITOR)
DEPARTMENT_OF = "{}-skhcn"
ANNEXES = {"annex-1.csv": "soctrang-2021-annex-1", "annex-2.csv": "soctrang-2021-annex-2"}
MILLION = "million VND"


@dataclass(frozen=True)
class Fact:
    """One number of a paper: as it is written there, or as it is where the paper is wrong."""

    report: str
    key: str
    period: str
    written: str
    as_of: date | None = None

    @property
    def agency(self) -> str:
        return DEPARTMENT_OF.format(self.report.partition("-")[0])


def rows(name: str) -> list[dict[str, str]]:
    with (FACTS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


DIFFERENT = {(row["report"], row["key"]): row["counted"] for row in rows("known-differences.csv")}


def facts() -> Iterator[Fact]:
    for row in rows("figures.csv"):
        written = DIFFERENT.get((row["report"], row["key"]), row["value"])
        if row["unit"] == MILLION:
            written = str(Fraction(written) * 1_000_000)
        as_of = date.fromisoformat(row["as_of"])
        yield Fact(row["report"], row["key"], row["period"], written, as_of)
    for name, form in ANNEXES.items():
        own = {
            line.figure: line.period_within(Period.parse("2021")).key for line in versions()[form][0].asked
        }
        for row in rows(name):
            if row["key"] in own and row.get("kind") not in ("section", "group"):
                written = DIFFERENT.get(("soctrang-2021", row["key"]), row["value_2021"])
                yield Fact("soctrang-2021", row["key"], own[row["key"]], written)


FOUND = list(facts())


def said(value: Value | None, written: str) -> str:
    """As exactly as the paper writes it; a document by the number that the paper names, whatever words stand around."""
    match value:
        case Fraction():
            return decimal(value * 100, len(as_number(written).partition(".")[2]))
        case tuple():
            return "; ".join(number for number in value if number in written) or "; ".join(value)
        case int():
            return decimal(value, 0)
    return value_for_machines(value) or ""


def as_number(written: str) -> str:
    return written.removesuffix("%")


def as_written(value: Value | None, written: str) -> str:
    match value:
        case tuple():
            return next(
                (word for word in written.replace(",", " ").split() if "/" in word and word in value), written
            )
        case Fraction():
            return decimal(Fraction(as_number(written)), len(as_number(written).partition(".")[2]))
        case int():
            return decimal(Fraction(written), 0)
    return written


def differing(fact: Fact, value: Value | None) -> str:
    if said(value, fact.written) == as_written(value, fact.written):
        return ""
    return (
        f"{fact.report} {fact.key} {fact.period}: the paper {fact.written}, here {said(value, fact.written)}"
    )


def answers(*, as_of: bool = False) -> list[tuple[Fact, Answer]]:
    """Each department and period asked once."""
    together: dict[tuple[str, str, date | None], list[Fact]] = {}
    for fact in FOUND:
        together.setdefault((fact.agency, fact.period, fact.as_of if as_of else None), []).append(fact)
    found = []
    for (key, period, day), some in together.items():
        agency, names = agency_named(key), {fact.key for fact in some}
        told = ask(names, [agency], Period.parse(period), by=BY, as_of=day)
        found += [(fact, told[fact.key, agency.key]) for fact in some]
    return found


def test_every_line_of_the_papers_is_compared() -> None:
    lines = [row for name in ANNEXES for row in rows(name) if row.get("kind") not in ("section", "group")]
    assert len(FOUND) == len(lines) + len(rows("figures.csv")) == 7 + 136 + len(rows("figures.csv"))


def wrong_here() -> Iterator[str]:
    """A line that a paper leaves blank holds no number: a blank is not a nought."""
    for fact, answer in answers():
        if (fact.report, fact.key) in DIFFERENT and not fact.written:
            continue  # the paper and its text cannot both be right, and nobody knows which is
        yield differing(fact, answer.value)


def wrong_on_the_day_of_the_paper() -> Iterator[str]:
    yield from (differing(fact, answer.value) for fact, answer in answers(as_of=True) if fact.written)


def wrong_by_the_command() -> Iterator[str]:
    """It knows the departments by their short codes, and says the same."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for fact, answer in answers():
        asked = fact.report.partition("-")[0], fact.period
        if asked not in told:
            out = StringIO()
            call_command("figures", "--agency", asked[0], "--period", asked[1], "--json", stdout=out)
            told[asked] = json.loads(out.getvalue())
        if (said := told[asked][fact.key]["value"]) != value_for_machines(answer.value):
            yield f"{fact.report} {fact.key}: {said}"


@pytest.mark.usefixtures("samples")
def test_the_samples_give_the_numbers_of_the_papers() -> None:
    for wrong in (wrong_here, wrong_on_the_day_of_the_paper, wrong_by_the_command):
        assert list(filter(None, wrong())) == [], wrong.__name__


def test_a_number_that_differs_is_seen() -> None:
    rate = Fact("soctrang-2021", "rate", "2021", "70.7")
    assert differing(rate, Fraction(41, 58)) == ""
    assert differing(rate, Fraction(41, 57))
    assert differing(Fact("", "", "", "5"), 5) == differing(Fact("", "", "", ""), None) == ""
    assert differing(Fact("", "", "", "5"), 6)
    assert differing(Fact("", "", "", "5"), None)
    plan = Fact("", "", "", "64/KH-SKHCN 30/12/2022")
    assert differing(plan, ("64/KH-SKHCN",)) == ""
    assert differing(plan, ("65/KH-SKHCN",))
