"""Checks over what the ledger answers: what fails, in which cells, and which records disagree."""

from datetime import date
from fractions import Fraction
from types import ModuleType
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.ledger.books import Books, books
from sogoc.foundations.ledger.checking import checked, disputed
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import NOBODY
from sogoc.measures.agreement import Check, Severity
from sogoc.measures.checks import adds_up, opening_is_closing, outlier, within, year_on_year
from sogoc.measures.language import Figure, count
from sogoc.measures.states import State

from .builders import QUARTER, declaration, override
from .founding import COUNTER, EVERYBODY, KEPT, RATE, divisions, established, units

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_declarables")]
others = established.where(units.kind == "department", "là sở")


@pytest.fixture
def figures(monkeypatch: pytest.MonkeyPatch) -> dict[str, Figure]:
    """Counted ones of our own beside those of the register."""
    for name, measure in {
        "divisions": count(divisions),
        "departments": count(others),
    }.items():
        monkeypatch.setitem(books.figures, name, Figure(f"Số {name}", measure, unit="đơn vị"))
    return books.figures


@pytest.fixture
def ask_for(monkeypatch: pytest.MonkeyPatch) -> Any:
    def asked(**checks: Check) -> None:
        for name, check in checks.items():
            monkeypatch.setitem(books.checks, name, check)

    return asked


def test_what_agrees_is_not_told(so: Agency, figures: dict[str, Figure], ask_for: Any) -> None:
    parts = (figures["divisions"], figures["departments"])
    ask_for(whole=adds_up("Phải đủ", parts=parts, whole=figures[KEPT]))
    assert checked(so, QUARTER, by=EVERYBODY) == []


def test_the_records_that_disagree_are_named(so: Agency, figures: dict[str, Figure], ask_for: Any) -> None:
    Agency.objects.filter(key="b").update(kind="office")
    parts = (figures["divisions"], figures["departments"])
    ask_for(whole=adds_up("Phải đủ", parts=parts, whole=figures[KEPT]))
    (failed,) = checked(so, QUARTER, by=EVERYBODY)
    assert (failed.failed.found, failed.failed.wanted) == (3, 4)
    assert failed.records == {"units": ["b"]}
    assert failed.figures == {"divisions", "departments", KEPT}
    assert failed.is_error
    (opened,) = disputed(failed, by=EVERYBODY)
    assert [(one["key"], one["agency"], one["kind"]) for one in opened.records] == [("b", "b", "office")]
    (closed,) = disputed(failed, by=COUNTER)
    assert (closed.records, closed.withheld) == ([], True)


def test_a_subset_is_asked_one_way(so: Agency, figures: dict[str, Figure], ask_for: Any) -> None:
    ask_for(
        holds=within("Phòng là đơn vị", part=figures["divisions"], whole=figures[KEPT]),
        fails=within("Đơn vị là phòng", part=figures[KEPT], whole=figures["divisions"]),
    )
    (failed,) = checked(so, QUARTER, by=EVERYBODY)
    assert (failed.name, failed.records) == ("fails", {"units": ["so"]})


def test_stock_and_the_period_before(so: Agency, figures: dict[str, Figure], ask_for: Any) -> None:
    stock = opening_is_closing("Nối tiếp", opening=figures["departments"], closing=figures["divisions"])
    ask_for(stock=stock)
    second = Period.parse("2023-Q2")
    division(so, "moi", valid_from=date(2023, 5, 1), kind="department")
    (failed,) = checked(so, second, by=EVERYBODY)
    assert (failed.failed.found, failed.failed.wanted) == (1, 3)
    assert [answer.asked.key for answer in (*failed.left, *failed.right)] == ["2023-Q2", "2023-Q1"]
    assert failed.figures == {"departments"}, "the period before has cells of its own"


def test_what_was_declared_takes_part_and_names_no_records(
    so: Agency, figures: dict[str, Figure], ask_for: Any
) -> None:
    ask_for(visits=within("Không quá số đơn vị", part=figures["visits"], whole=figures[KEPT]))
    assert checked(so, QUARTER, by=EVERYBODY) == [], "what nobody reported is not known"
    declaration(agency=so, figure="visits", value="5")
    (failed,) = checked(so, QUARTER, by=EVERYBODY)
    assert (failed.failed.found, failed.failed.wanted, failed.records) == (5, 4, {})


def test_what_there_is_none_of_adds_nothing(so: Agency, figures: dict[str, Figure], ask_for: Any) -> None:
    parts = (figures["visits"], figures[KEPT])
    ask_for(sum=adds_up("Phải đủ", parts=parts, whole=figures["divisions"]))
    declaration(agency=so, figure="visits", state=State.NOT_APPLICABLE)
    (failed,) = checked(so, QUARTER, by=EVERYBODY)
    assert failed.failed.found == 4


def test_every_override_is_held_against_its_records(so: Agency) -> None:
    override(agency=so, figure=KEPT, value="5")
    override(agency=so, figure=RATE, numerator=4, denominator=5)
    found = {one.name: one for one in checked(so, QUARTER, by=EVERYBODY)}
    assert set(found) == {f"{KEPT}_as_counted", f"{RATE}_as_counted"}
    rate = found[f"{RATE}_as_counted"]
    assert (rate.failed.found, rate.failed.wanted) == (Fraction(4, 5), Fraction(3, 4))
    assert rate.check.severity is Severity.WARNING
    division(so, "e", valid_from=date(2023, 3, 1))
    assert [one.name for one in checked(so, QUARTER, by=EVERYBODY)] == []


def test_errors_come_first_and_of_some_figures_only_theirs(
    so: Agency, figures: dict[str, Figure], ask_for: Any
) -> None:
    ask_for(
        growth=year_on_year("Tăng", figures[KEPT], most=Fraction(1, 10)),
        subset=within("Đơn vị là phòng", part=figures[KEPT], whole=figures["divisions"]),
    )
    override(agency=so, figure=KEPT, value="9", period=Period.parse("2022-Q1"))
    assert [one.name for one in checked(so, QUARTER, by=EVERYBODY)] == ["subset", "growth"]
    assert [one.name for one in checked(so, QUARTER, by=EVERYBODY, figures=["departments"])] == []
    assert [one.name for one in checked(so, QUARTER, by=EVERYBODY, figures=["divisions"])] == ["subset"]


def test_as_many_questions_as_periods(
    so: Agency, figures: dict[str, Figure], ask_for: Any, django_assert_max_num_queries: Any
) -> None:
    for i in range(20):
        ask_for(**{f"n{i}": within("Phòng", part=figures["divisions"], whole=figures[KEPT])})
    ask_for(odd=outlier("Lệ thường", figures[KEPT], span=4))
    with django_assert_max_num_queries(1 + 5 * 5):
        checked(so, QUARTER, by=EVERYBODY)


def test_checks_are_seen_where_figures_are(so: Agency, figures: dict[str, Figure], ask_for: Any) -> None:
    ask_for(subset=within("Phòng", part=figures["divisions"], whole=figures[KEPT]))
    with pytest.raises(NotAllowed):
        checked(so, QUARTER, by=NOBODY)


def test_a_check_of_a_figure_that_nobody_handed_over_fails_at_the_start() -> None:
    mine, stray = Books(), Figure("Số lạ", count(established), unit="đơn vị")
    module = ModuleType("sogoc.areas.science.figures")
    module.subset = within("Phòng", part=stray, whole=stray)  # type: ignore[attr-defined]
    mine.read(module)
    with pytest.raises(
        ValueError, match="the check subset speaks of figures that no room has handed over: Số lạ"
    ):
        mine.check()


def test_names_of_checks_are_given_once(figures: dict[str, Figure]) -> None:
    mine, module = Books(), ModuleType("sogoc.areas.science.figures")
    module.subset = within("Phòng", part=figures[KEPT], whole=figures[KEPT])  # type: ignore[attr-defined]
    mine.read(module)
    module.subset = within("Phòng", part=figures[KEPT], whole=figures[KEPT])  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="two checks are called subset"):
        mine.read(module)
