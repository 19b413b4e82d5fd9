"""From a record to the figures that count it."""

from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import NOBODY
from sogoc.measures.language import Figure, count

from .founding import COUNTER, EVERYBODY, KEPT, RATE, established, units

pytestmark = pytest.mark.django_db
KIND = "agencies.agency"


def told(key: str, kind: str = KIND, by: Any = EVERYBODY) -> list[tuple[str, str, str]]:
    found = counting(kind, key, Agency.objects.get(key=key), by=by)
    return [(one.name, one.line.role, one.period.key) for one in found]


def test_a_record_leads_to_its_figures_and_what_it_is_of_each(so: Agency) -> None:
    assert told("a") == [(KEPT, "counted", "2023-Q1"), (RATE, "part", "2023-Q1")]
    assert told("so") == [(KEPT, "counted", "2023-Q1"), (RATE, "missed", "2023-Q1")]


def test_the_quarter_is_that_of_its_own_days(so: Agency) -> None:
    division(so, "e", valid_from=date(2024, 12, 31))
    assert {period for *_, period in told("e")} == {"2024-Q4"}


def test_a_record_of_another_kind_is_in_no_register_of_this_one(so: Agency) -> None:
    assert told("a", kind="documents.document") == []
    assert counting(KIND, "nowhere", so, by=EVERYBODY) == []


def test_a_figure_that_asks_for_no_day_is_told_once(so: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    standing = units.where(units.kind == "division", "là phòng")
    monkeypatch.setitem(books.figures, "divisions", Figure("Số phòng", count(standing), "phòng"))
    assert ("divisions", "counted", "2023-Q1") in told("a")


def test_the_number_of_figures_makes_no_queries(
    so: Agency, django_assert_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded = so.children.get(key="a")
    for many in (2, 40):
        for i in range(many):
            monkeypatch.setitem(books.figures, f"figure_{i}", Figure("Số", count(established), "đơn vị"))
        with django_assert_num_queries(3):
            assert len(counting(KIND, "a", founded, by=EVERYBODY)) == many + 2


def test_nothing_is_compiled_for_the_second_record(so: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    first = told("a")

    def compiled(*asked: Any) -> str:
        raise AssertionError(asked)

    monkeypatch.setattr("sogoc.measures.engine.written", compiled)
    assert told("a") == first


def test_figures_are_told_to_who_may_see_them_and_the_record(so: Agency) -> None:
    with pytest.raises(NotAllowed):
        told("a", by=NOBODY)
    assert told("a", by=COUNTER) == []
