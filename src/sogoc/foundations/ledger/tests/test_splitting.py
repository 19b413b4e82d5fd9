"""The same figures for each value of a column: what they are of each kind of unit."""

from fractions import Fraction
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.ledger.asking import ask_by, opened
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import NOBODY
from sogoc.measures.states import State

from .founding import EVERYBODY, KEPT, QUARTER, RATE

pytestmark = pytest.mark.django_db


def test_each_part_has_its_own_sums(so: Agency) -> None:
    parts = ask_by("kind", [KEPT, RATE], so, QUARTER, by=EVERYBODY)
    assert {value: told[KEPT].value for value, told in parts.items()} == {"department": 1, "division": 3}
    assert parts["division"][RATE].value == Fraction(1)
    assert parts["department"][RATE].value == 0


def test_the_records_of_a_part_are_its_own(so: Agency) -> None:
    part = ask_by("kind", [RATE], so, QUARTER, by=EVERYBODY)["department"][RATE]
    _, whole, missed = opened(part, by=EVERYBODY)
    assert (
        [record["key"] for record in whole.records] == [record["key"] for record in missed.records] == ["so"]
    )
    assert whole.line.words.endswith("loại: Sở, ban, ngành")


def test_what_did_not_happen_is_no_part(so: Agency) -> None:
    empty = department("trong", valid_from=QUARTER.end.replace(year=2020))
    assert ask_by("kind", [KEPT], empty, QUARTER, by=EVERYBODY) == {}


def test_an_empty_cell_of_a_register_that_nobody_vouches_for_says_nothing(so: Agency) -> None:
    """Nothing is a nought where nobody attested, also beside cells with numbers."""
    department = ask_by("kind", [RATE], so, QUARTER, by=EVERYBODY)["department"]
    assert department[RATE].state is State.NUMBER
    assert not department[RATE].attested


def test_as_many_queries_whatever_the_number_of_parts(so: Agency, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(4):  # the tree, the agencies, the register, what was attested
        ask_by("kind", [KEPT, RATE], so, QUARTER, by=EVERYBODY)


def test_parts_are_seen_within_reach(so: Agency) -> None:
    with pytest.raises(NotAllowed):
        ask_by("kind", [KEPT], so, QUARTER, by=NOBODY)
