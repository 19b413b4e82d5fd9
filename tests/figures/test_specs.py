"""Every figure has a spec of its name, tried at the first and last day of its period, and it holds here."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from sogoc.foundations.ledger.books import books
from sogoc.measures.columns import Both, Condition, During, Either, Not
from sogoc.measures.language import Day, Figure, Register, count, during, share
from sogoc.measures.specs import Spec, failures
from tests.architecture.house import PACKAGE, files
from tests.figures.engines import DjangoEngine

SPECS = {path.stem: path for path in files(PACKAGE / "areas", "specs/*.yaml")}
EACH = pytest.mark.parametrize("name", sorted(SPECS))


def test_every_figure_has_its_spec_and_every_spec_its_figure() -> None:
    assert sorted(set(SPECS) ^ set(books.figures)) == []


@EACH
def test_it_stands_beside_its_figure(name: str) -> None:
    assert SPECS[name].parent.parent.name == books.areas[name]


@EACH
@pytest.mark.django_db
def test_it_holds_on_this_database(name: str) -> None:
    assert failures(Spec.load(SPECS[name]), books.figures[name], DjangoEngine()) == []


def days_of(condition: Condition) -> Iterator[Day]:
    match condition:
        case During(column):
            yield column
        case Both(left, right) | Either(left, right):
            yield from days_of(left)
            yield from days_of(right)
        case Not(inner):
            yield from days_of(inner)


def untried(spec: Spec, figure: Figure) -> list[str]:
    """The days around the ends of the period that no record of the spec has."""
    steps = (step for selection in figure.measure.selections for step in selection.steps())
    columns = {day.name for step in steps if step.condition is not None for day in days_of(step.condition)}
    start, end, day = spec.period.start, spec.period.end, timedelta(days=1)
    wanted = {start - day, start, end, end + day}
    return [
        f"{column}: {missing}"
        for column in sorted(columns)
        for missing in sorted(
            wanted - {row[column] for row in spec.rows if isinstance(row.get(column), date)}
        )
    ]


@EACH
def test_it_tries_the_ends_of_its_period(name: str) -> None:
    assert untried(Spec.load(SPECS[name]), books.figures[name]) == []


class Notes(Register):
    """Ghi chú"""

    written_on = Day("ngày")


notes = Notes("notes")
kept = notes.where(during(notes.written_on), "trong kỳ")
late = kept.where(notes.written_on > date(2023, 2, 1), "sau ngày 01/02")
COUNT, SHARE = Figure("Số", count(kept), "tờ"), Figure("Tỷ lệ", share(late, of=kept, missed="sớm"), "%")


def told(folder: Path, records: str, value: str) -> Spec:
    path = folder / "notes.yaml"
    path.write_text(f"figure: notes\nperiod: 2023-Q1\nrecords: {records}\nvalue: {value}\n", encoding="utf-8")
    return Spec.load(path)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("figure", "records", "value"),
    [
        (COUNT, "[{written_on: 2023-01-01, counts: yes}, {written_on: 2023-04-01, counts: no}]", "1"),
        (COUNT, "[]", "0"),
        (SHARE, "[{written_on: 2023-01-01, counts: no}, {written_on: 2023-03-01, counts: yes}]", "1/2"),
        (SHARE, "[{written_on: 2022-01-01}]", "chưa phát sinh"),
    ],
)
def test_specs_of_every_kind_run_on_this_database(
    tmp_path: Path, figure: Figure, records: str, value: str
) -> None:
    assert failures(told(tmp_path, records, value), figure, DjangoEngine()) == []


@pytest.mark.django_db
def test_a_spec_gone_wrong_is_seen(tmp_path: Path) -> None:
    right = "[{written_on: 2023-01-01, counts: yes}]"
    assert failures(told(tmp_path, right, "2"), COUNT, DjangoEngine()) != []
    assert failures(told(tmp_path, right.replace("yes", "no"), "1"), COUNT, DjangoEngine()) != []


def test_an_untried_end_is_seen(tmp_path: Path) -> None:
    spec = told(
        tmp_path, "[{written_on: 2022-12-31}, {written_on: 2023-01-01}, {written_on: 2023-04-01}]", "1"
    )
    assert untried(spec, COUNT) == ["written_on: 2023-03-31"]
