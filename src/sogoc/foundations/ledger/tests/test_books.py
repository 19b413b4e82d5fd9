"""What rooms hand over to the ledger, and what is wrong with it at the start."""

from types import ModuleType

import pytest

from sogoc.foundations.ledger.books import Books
from sogoc.measures.language import Figure, count

from .founding import KEPT, OPENS, RATE, Units, established, module, rows, units


def learned() -> Books:
    mine = Books()
    mine.learn(units, rows, module, kind="agencies.agency", seen_by=OPENS)
    return mine


def told(name: str, **figures: Figure) -> ModuleType:
    made = ModuleType(name)
    vars(made).update(figures)
    return made


def test_figures_are_kept_with_the_area_that_defines_them() -> None:
    mine = learned()
    mine.check()
    assert mine.areas == {KEPT: "founding", RATE: "founding"}
    mine.read(told("sogoc.areas.procedures.dossiers.figures", a=Figure("a", count(established), "đơn vị")))
    mine.read(told("sogoc.scorecards.figures", b=Figure("b", count(established), "đơn vị")))
    assert (mine.areas["a"], mine.areas["b"]) == ("procedures", "scorecards")


def test_a_figure_named_again_where_it_is_used_is_the_same_figure() -> None:
    mine = learned()
    mine.read(told("sogoc.scorecards.figures", units_established=mine.figures[KEPT]))
    assert mine.areas[KEPT] == "founding"


def test_names_are_given_once() -> None:
    mine = learned()
    with pytest.raises(ValueError, match="two registers are called units"):
        mine.learn(units, rows, module, kind="agencies.agency", seen_by=OPENS)
    with pytest.raises(ValueError, match="two figures are called units_established"):
        mine.read(
            told("sogoc.scorecards.figures", units_established=Figure("a", count(established), "đơn vị"))
        )


@pytest.mark.parametrize("name", ["others", "units"])
def test_a_figure_of_a_register_that_nobody_handed_over_fails_at_the_start(name: str) -> None:
    other = Units(name)
    mine = learned()
    stray = Figure("Số đơn vị", count(other.where(other.kind == "division", "là phòng")), "đơn vị")
    mine.read(told("sogoc.areas.science.figures", stray=stray))
    with pytest.raises(ValueError, match=f"stray counts the register {name}, which no room has handed over"):
        mine.check()


def test_a_register_is_opened_by_an_act_that_a_policy_speaks_of() -> None:
    with pytest.raises(ValueError, match="see_uints"):
        Books().learn(units, rows, module, kind="agencies.agency", seen_by="see_uints")
