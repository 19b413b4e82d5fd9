from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from django.utils.translation import override

from sogoc.foundations.ledger.wording import (
    cell,
    cell_in_words,
    number_in_words,
    period_in_words,
    selection_in_words,
    value_for_machines,
)
from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Value
from sogoc.measures.language import Flag, Number, Selection

from .founding import divisions, units


@pytest.mark.parametrize(
    ("value", "people", "machines"),
    [
        (0, "0", "0"),
        (1176355, "1.176.355", "1176355"),
        (Fraction(41, 58), "70,7", "70.6897"),
        (Fraction(1), "100", "100.0000"),
        (Fraction(0), "0", "0.0000"),
        (Fraction(1, 16_000_000), "0", "0.0000"),
        (Fraction(1, 2_000_000), "0", "0.0001"),
        (("64/KH-SKHCN", "65/KH-SKHCN"), "64/KH-SKHCN; 65/KH-SKHCN", "64/KH-SKHCN; 65/KH-SKHCN"),
        (date(2023, 1, 31), "31/01/2023", "2023-01-31"),
        ("2", "2", "2"),
        (None, "", None),
    ],
)
def test_a_value_for_people_and_for_machines(value: Value | None, people: str, machines: str | None) -> None:
    assert (number_in_words(value), value_for_machines(value)) == (people, machines)


def test_a_selection_says_each_narrowing_and_without_one_its_register() -> None:
    assert selection_in_words(divisions) == "thành lập trong kỳ, là phòng"
    assert selection_in_words(Selection(units)) == "Cơ quan, đơn vị"


def test_a_period_is_said_in_the_language_of_the_reader() -> None:
    assert period_in_words(Period.parse("2023-Q1")) == "Quý I năm 2023"
    with override("en"):
        assert period_in_words(Period.parse("2023-Q1")) != "Quý I năm 2023"


@pytest.mark.parametrize(
    ("column", "value", "fact", "words"),
    [
        (units.agency, "so", "Sở KH&CN", "Sở KH&CN"),
        (units.agency, "gone", "gone", "gone"),
        (units.kind, "division", "Phòng, văn phòng", "Phòng, văn phòng"),
        (units.valid_from, date(2023, 2, 1), date(2023, 2, 1), "01/02/2023"),
        (units.valid_from, None, None, ""),
        (Number("số trang"), 1200, 1200, "1.200"),
        (Flag("đúng hạn"), True, True, "có"),
        (Flag("đúng hạn"), False, False, "không"),
    ],
)
def test_a_cell_keeps_its_fact_or_is_said_in_words(column: Any, value: Any, fact: Any, words: str) -> None:
    names = {"so": "Sở KH&CN"}
    assert (cell(value, column, names), cell_in_words(value, column, names)) == (fact, words)
