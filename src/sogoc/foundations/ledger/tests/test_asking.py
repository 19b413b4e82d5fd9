"""`ask` over a register of our own, on the application's own database."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.ledger.asking import ask, figures_by_area, figures_matching, opened
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder
from sogoc.measures.states import State

from .founding import COUNTER, EVERYBODY, KEPT, QUARTER, RATE

pytestmark = pytest.mark.django_db


def test_a_share_is_taken_of_the_sums_of_all_below(so: Agency) -> None:
    old = department("cu", valid_from=date(2004, 1, 1))
    answers = ask([KEPT, RATE], [so, old], QUARTER, by=EVERYBODY)
    assert answers[KEPT, "so"].value == 4
    assert answers[RATE, "so"].value == Fraction(3, 4)
    assert answers[KEPT, "cu"].counted == 0
    assert answers[RATE, "cu"].counted is None
    assert answers[KEPT, "cu"].state is answers[RATE, "cu"].state is State.NOT_REPORTED


def test_as_many_queries_whatever_the_number_of_figures_and_agencies(
    so: Agency, django_assert_num_queries: Any
) -> None:
    many = [so, *(department(f"so-{i}") for i in range(20)), *Agency.objects.filter(parent=so)]
    """The tree, the register with its agencies, what was declared, what was attested."""
    for names, agencies in (([KEPT], [so]), ([KEPT, RATE], many)):
        with django_assert_num_queries(5):
            ask(names, agencies, QUARTER, by=EVERYBODY)


def test_an_agency_asked_of_with_one_above_it_is_counted_in_both(so: Agency) -> None:
    within = Agency.objects.get(key="a")
    answers = ask([KEPT], [so, within], QUARTER, by=EVERYBODY)
    assert (answers[KEPT, "so"].value, answers[KEPT, "a"].value) == (4, 1)
    assert ask([KEPT], [], QUARTER, by=EVERYBODY) == {}


def test_the_records_are_those_of_each_sum_by_day(so: Agency) -> None:
    answer = ask([RATE], [so], QUARTER, by=EVERYBODY)[RATE, "so"]
    part, whole, missed = opened(answer, by=EVERYBODY)
    assert [record["key"] for record in part.records] == ["a", "c", "b"]
    assert [record["key"] for record in whole.records] == ["so", "a", "c", "b"]
    assert whole.records[0]["valid_from"] == date(2023, 1, 1)
    assert [record["key"] for record in missed.records] == ["so"]
    assert [one.line.role for one in (part, whole, missed)] == ["part", "whole", "missed"]


def test_what_was_read_for_the_sums_is_not_read_again(so: Agency, django_assert_num_queries: Any) -> None:
    answer = ask([RATE], [so], QUARTER, by=EVERYBODY)[RATE, "so"]
    with django_assert_num_queries(1 + len(answer.lines)):  # the agencies, and their records
        opened(answer, by=EVERYBODY)


def test_what_the_limit_leaves_out_is_said(so: Agency) -> None:
    answer = ask([KEPT], [so], QUARTER, by=EVERYBODY)[KEPT, "so"]
    (line,) = opened(answer, by=EVERYBODY, limit=3)
    assert (len(line.records), line.more) == (3, 1)


def test_it_sees_what_the_open_transaction_wrote(so: Agency) -> None:
    assert ask([KEPT], [so], QUARTER, by=EVERYBODY)[KEPT, "so"].value == 4
    division(so, "e", valid_from=date(2023, 3, 1))
    assert ask([KEPT], [so], QUARTER, by=EVERYBODY)[KEPT, "so"].value == 5


def test_figures_are_seen_within_reach(so: Agency) -> None:
    other = department("so-khac")
    for by in (NOBODY, holder(Role.OFFICER, where=other.path)):
        with pytest.raises(NotAllowed):
            ask([KEPT], [so], QUARTER, by=by)
    answer = ask([KEPT], [so], QUARTER, by=EVERYBODY)[KEPT, "so"]
    with pytest.raises(NotAllowed):
        opened(answer, by=NOBODY)


def test_who_may_not_open_a_record_sees_the_sums_alone(so: Agency) -> None:
    answer = ask([RATE], [so], QUARTER, by=COUNTER)[RATE, "so"]
    assert answer.value == Fraction(3, 4)
    for line in opened(answer, by=COUNTER):
        assert (line.records, line.more, line.withheld) == ([], 0, True)
    assert [(line.line.size, line.withheld) for line in opened(answer, by=EVERYBODY)] == [
        (3, False),
        (4, False),
        (1, False),
    ]


def test_a_figure_that_nobody_defined_is_refused(so: Agency) -> None:
    with pytest.raises(UnknownFigure, match="nowhere"):
        ask(["nowhere"], [so], QUARTER, by=EVERYBODY)


def test_figures_are_found_by_area_and_by_words() -> None:
    assert figures_by_area() == {"founding": [KEPT, RATE]}
    assert [name for name, _ in figures_matching("so don vi")] == [KEPT]
    assert [name for name, _ in figures_matching("TY LE phòng")] == [RATE]
