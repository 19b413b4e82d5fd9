"""Each kind of check, at both sides of its bound."""

from fractions import Fraction
from types import ModuleType
from typing import Any

import pytest

from sogoc.kernel.periods import Period
from sogoc.measures.agreement import SEVERITIES, Check, Given, Severity, Term
from sogoc.measures.checks import (
    adds_up,
    agrees,
    as_counted,
    balances,
    checks_of,
    of_its_parts,
    opening_is_closing,
    outlier,
    same_whole,
    within,
    year_on_year,
)
from sogoc.measures.language import Figure, Kind, MistakenDefinition, declared

A, B, C, D = (Figure(f"Số {letter}", declared(), unit="hồ sơ") for letter in "ABCD")
RATE, OTHER_RATE = (Figure(f"Tỷ lệ {letter}", declared(Kind.PERCENT), unit="%") for letter in "AB")
FLAG = Figure("Có hay không", declared(Kind.FLAG))
WORDS = "Phải khớp"


def known(**told: int | Fraction) -> dict[Term, Given]:
    """A=1, B_1=2 for B of the period before, A_y=3 for that of the year before."""
    figures = {"A": A, "B": B, "C": C, "D": D, "R": RATE, "S": OTHER_RATE}
    found = {}
    for name, value in told.items():
        letter, _, when = name.partition("_")
        steps = int(when) if when.isdigit() else 0
        found[Term(figures[letter], steps, 1 if when == "y" else 0)] = Given(value)
    return found


PART_AND_WHOLE = adds_up(WORDS, parts=(A, B), whole=C)
SUBSET = within(WORDS, part=A, whole=B)
STOCK = opening_is_closing(WORDS, opening=A, closing=B)
BALANCE = balances(WORDS, came=(A, B), went=(C, D))
SAME = agrees(WORDS, counted=A, said=B)
OF_ITS_PARTS = of_its_parts(WORDS, rate=RATE, part=A, whole=B)
STEADY = year_on_year(WORDS, A, most=Fraction(1, 2))
ORDINARY = outlier(WORDS, A, most=Fraction(5))
HISTORY = {f"A_{step}": value for step, value in enumerate((100, 110, 90, 100, 105, 95, 100, 100), start=1)}


@pytest.mark.parametrize(
    ("check", "told", "fails"),
    [
        (PART_AND_WHOLE, {"A": 2, "B": 3, "C": 5}, False),
        (PART_AND_WHOLE, {"A": 2, "B": 3, "C": 4}, True),
        (PART_AND_WHOLE, {"A": 2, "B": 3, "C": 6}, True),
        (SUBSET, {"A": 3, "B": 3}, False),
        (SUBSET, {"A": 4, "B": 3}, True),
        (SUBSET, {"A": 0, "B": 3}, False),
        (STOCK, {"A": 7, "B_1": 7, "B": 9}, False),
        (STOCK, {"A": 7, "B_1": 8, "B": 7}, True),
        (BALANCE, {"A": 5, "B": 4, "C": 6, "D": 3}, False),
        (BALANCE, {"A": 5, "B": 4, "C": 6, "D": 4}, True),
        (SAME, {"A": 5, "B": 5}, False),
        (SAME, {"A": 5, "B": 6}, True),
        (OF_ITS_PARTS, {"R": Fraction(707, 1000), "A": 41, "B": 58}, False),
        (OF_ITS_PARTS, {"R": Fraction(7073, 10000), "A": 41, "B": 58}, False),
        (OF_ITS_PARTS, {"R": Fraction(708, 1000), "A": 41, "B": 58}, True),
        (OF_ITS_PARTS, {"R": Fraction(1, 2) + Fraction(1, 2000), "A": 1, "B": 2}, False),
        (OF_ITS_PARTS, {"R": Fraction(1, 2) + Fraction(1, 1999), "A": 1, "B": 2}, True),
        (OF_ITS_PARTS, {"R": Fraction(1, 2), "A": 0, "B": 0}, False),
        (STEADY, {"A": 15, "A_y": 10}, False),
        (STEADY, {"A": 16, "A_y": 10}, True),
        (STEADY, {"A": 5, "A_y": 10}, False),
        (STEADY, {"A": 4, "A_y": 10}, True),
        (STEADY, {"A": 4, "A_y": 0}, False),
        (ORDINARY, {**HISTORY, "A": 125}, False),
        (ORDINARY, {**HISTORY, "A": 126}, True),
        (ORDINARY, {**HISTORY, "A": 75}, False),
        (ORDINARY, {**HISTORY, "A": 74}, True),
        (ORDINARY, {**HISTORY, "A_3": 9000, "A": 126}, True),
        (ORDINARY, {"A": 5, "A_1": 0, "A_2": 0, "A_3": 0, "A_4": 0}, False),
        (ORDINARY, {"A": 6, "A_1": 0, "A_2": 0, "A_3": 0, "A_4": 0}, True),
        (ORDINARY, {"A": 600, "A_1": 0, "A_2": 0, "A_3": 0}, False),
        (ORDINARY, {"A": 600, "A_1": 0, "A_5": 0, "A_7": 0, "A_8": 0}, True),
    ],
)
def test_a_check_holds_up_to_its_bound(check: Check, told: dict[str, Any], *, fails: bool) -> None:
    assert bool(check.failed(known(**told))) is fails


def test_what_failed_names_both_sides_and_how_far_they_lie_apart() -> None:
    failed = PART_AND_WHOLE.failed(known(A=2, B=3, C=4))
    assert failed
    assert ([term.figure for term in failed.left], [term.figure for term in failed.right]) == ([A, B], [C])
    assert (failed.found, failed.wanted, failed.far) == (5, 4, 1)
    stock = STOCK.failed(known(A=7, B_1=8))
    assert stock
    assert stock.right == (Term(B, steps=1),)
    assert stock.right[0].of(Period.parse("2023-Q1")).key == "2022-Q4"


def test_of_what_nobody_knows_nothing_is_said() -> None:
    assert PART_AND_WHOLE.failed(known(A=2, C=4)) is None
    assert STEADY.failed(known(A=400)) is None
    assert ORDINARY.failed(known(**HISTORY)) is None


def test_rates_of_one_population_have_one_denominator() -> None:
    check = same_whole(WORDS, RATE, OTHER_RATE)
    half = {term: Given(Fraction(1, 2), (29, 58)) for term in check.terms}
    assert check.failed(half) is None
    other = half | {Term(OTHER_RATE): Given(Fraction(1, 2), (30, 60))}
    failed = check.failed(other)
    assert failed
    assert (failed.left, failed.found, failed.wanted) == ((Term(OTHER_RATE),), 60, 58)
    assert check.failed(half | {Term(OTHER_RATE): Given(Fraction(1, 2))}) is None


def test_a_rate_of_a_constant_history_may_move_by_a_few_points() -> None:
    check = outlier(WORDS, RATE)
    past = {Term(RATE, step): Given(Fraction(0)) for step in range(1, 5)}
    assert check.failed(past | {Term(RATE): Given(Fraction(5, 100))}) is None
    assert check.failed(past | {Term(RATE): Given(Fraction(501, 10000))})


def test_what_was_declared_is_held_against_what_is_counted() -> None:
    check = as_counted(A)
    assert check.failed({Term(A): Given(5, counted=5)}) is None
    assert check.failed({Term(A): Given(5)}) is None
    failed = check.failed({Term(A): Given(5, counted=4)})
    assert failed
    assert (failed.found, failed.wanted) == (5, 4)
    assert check.figures == [A]


def test_the_checks_of_a_module_have_names_and_each_its_severity() -> None:
    module = ModuleType("areas.some.figures")
    vars(module).update(stock=STOCK, steady=STEADY, number=A)
    assert checks_of(module) == {"stock": STOCK, "steady": STEADY}
    assert (STOCK.severity, STEADY.severity) == (Severity.ERROR, Severity.WARNING)
    assert within(WORDS, part=A, whole=B, severity=Severity.WARNING).severity is Severity.WARNING
    assert set(SEVERITIES) == set(Severity)
    assert STOCK.figures == [A, B]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: adds_up(WORDS, parts=(A,), whole=B), "two parts"),
        (lambda: adds_up(WORDS, parts=(A, FLAG), whole=B), "Có hay không"),
        (lambda: within(WORDS, part="a", whole=B), "not of 'a'"),
        (lambda: opening_is_closing(WORDS, opening=A, closing=FLAG), "Có hay không"),
        (lambda: of_its_parts(WORDS, rate=A, part=A, whole=B), "no rate"),
        (lambda: same_whole(WORDS, RATE), "two rates"),
        (lambda: same_whole(WORDS, RATE, A), "two rates"),
        (lambda: year_on_year(WORDS, A, most=0), "above nought"),
        (lambda: year_on_year(WORDS, A, most=0.5), "above nought"),
        (lambda: outlier(WORDS, A, span=4, least=5), "no 5"),
        (lambda: outlier(WORDS, A, least=1), "no 1"),
        (lambda: within(" ", part=A, whole=B), "in words"),
    ],
)
def test_a_mistaken_check_fails_at_import(wrong: Any, said: str) -> None:
    with pytest.raises(MistakenDefinition, match=said):
        wrong()
