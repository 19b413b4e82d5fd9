"""Every figure has a spec of its name, tried at the bounds of its period and of its numbers, and it holds here: its
records are kept through the models and read through the register."""

from pathlib import Path

import pytest

from sogoc.foundations.ledger.books import books
from sogoc.kernel.periods import Period
from sogoc.measures.columns import Condition
from sogoc.measures.language import (
    Day,
    Figure,
    Number,
    Register,
    at_end,
    at_start,
    by_end,
    count,
    during,
    of_year,
    passed,
    this_year,
)
from sogoc.measures.specs import Spec, failures
from tests.figures.bounds import untried, wanted
from tests.figures.keeping import SpecDatabase, kept
from tests.figures.specs import PATHS, spec

COUNTED = {name: figure for name, figure in books.figures.items() if figure.is_counted}
EACH = pytest.mark.parametrize("name", sorted(PATHS))


def test_every_counted_figure_has_its_spec_and_every_spec_its_figure() -> None:
    assert sorted(set(PATHS) ^ set(COUNTED)) == []


@EACH
def test_it_stands_beside_its_figure(name: str) -> None:
    assert books.areas[name] in PATHS[name].parts


@pytest.mark.django_db
def test_they_hold_on_this_database() -> None:
    """All together: one query for each register, however many figures there are."""
    specs = kept(spec(name) for name in PATHS)
    assert failures(specs, books.figures, SpecDatabase.of(specs)) == {}


@EACH
def test_it_tries_its_bounds(name: str) -> None:
    assert untried(spec(name), books.figures[name]) == []


class Notes(Register):
    """Ghi chú"""

    written_on = Day("ngày")
    torn_on = Day("ngày hủy")
    due_on = Day("hạn")
    pages = Number("số trang")
    year = Number("năm")


notes = Notes("notes")
QUARTER = Period.parse("2023-Q1")


def texts(condition: Condition) -> list[str]:
    return [f"{column.name} {value}" for column, value in wanted(condition, QUARTER)]


def test_the_bounds_of_each_condition_are_known() -> None:
    assert texts(during(notes.written_on) & (notes.pages > 1)) == [
        "written_on 2022-12-31",
        "written_on 2023-01-01",
        "written_on 2023-03-31",
        "written_on 2023-04-01",
        "pages 0",
        "pages 1",
        "pages 2",
    ]
    assert texts(~at_end(notes.written_on, notes.torn_on)) == [
        "written_on 2023-03-31",
        "written_on 2023-04-01",
        "torn_on 2023-03-31",
        "torn_on 2023-04-01",
    ]
    assert texts(at_start(notes.written_on, notes.torn_on))[:2] == [
        "written_on 2022-12-31",
        "written_on 2023-01-01",
    ]
    assert texts(passed(notes.due_on) | of_year(notes.year)) == [
        "due_on 2023-03-30",
        "due_on 2023-03-31",
        "year 2022",
        "year 2023",
        "year 2024",
    ]
    assert texts(by_end(notes.due_on)) == ["due_on 2023-03-31", "due_on 2023-04-01"]
    assert len(texts(this_year(notes.due_on))) == 4


def test_an_untried_bound_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "written.yaml"
    records = "[{written_on: 2022-12-31}, {written_on: 2023-01-01, counts: yes}, {written_on: 2023-04-01}]"
    path.write_text(f"figure: written\nperiod: 2023-Q1\nrecords: {records}\nvalue: 1\n", encoding="utf-8")
    written = Figure("Số", count(notes.where(during(notes.written_on), "trong kỳ")), "tờ")
    assert untried(Spec.load(path, written), written) == ["written_on: 2023-03-31"]
