"""A form filled: every cell with its value, state and source, and what does not hold between cells."""

from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.ledger.tests.founding import EVERYBODY, KEPT, OPENS, module, rows, units
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import NOBODY
from sogoc.measures.language import Figure, count, declared
from sogoc.measures.states import SourceKind, State
from sogoc.reports.forms.filling import Filled, fill
from sogoc.reports.forms.shape import Check, Form, Identity, Line

pytestmark = pytest.mark.django_db
QUARTER = Period.parse("2023-Q1")
DIVISIONS = units.where(units.kind == "division", "là phòng")
LINES = (
    Line("A", "Tổ chức"),
    Line("1", "Số đơn vị", KEPT),
    Line("1.1", "Số đơn vị cả năm", KEPT, period="{year}-01-01..{year}-12-31"),
    Line("1.2", "Số đơn vị tháng đầu", KEPT, as_of="{year}-01-31"),
    Line("2", "Số đơn vị theo kế hoạch", "planned"),
)


@pytest.fixture(autouse=True)
def _books(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in vars(books):
        monkeypatch.setattr(books, name, {})
    books.learn(units, rows, module, kind="agencies.agency", seen_by=OPENS)
    books.figures |= {
        "planned": Figure("Kế hoạch", declared()),
        "divisions": Figure("Phòng", count(DIVISIONS)),
    }


@pytest.fixture
def so() -> Agency:
    """Founded in January with one division; two more follow in March and one in April."""
    agency = department("so", valid_from=date(2023, 1, 1))
    for key, day in (("a", (1, 2)), ("b", (3, 31)), ("c", (3, 1)), ("d", (4, 1))):
        division(agency, key, valid_from=date(2023, *day))
    return agency


def a_form(*checks: Check, lines: tuple[Line, ...] = LINES, by: str = "") -> Form:
    return Form("bieu", "Biểu", "Biểu", "1/TT", date(2021, 1, 1), None, lines, checks, by=by)


def says(agency: Agency, figure: str, value: int, period: Period = QUARTER) -> None:
    paper = document("1/BC-SKHCN", agency=agency, issued_on=period.end)
    days = {"period": period.key, "first_day": period.start, "last_day": period.end}
    Declaration.objects.create(figure=figure, agency=agency, value=str(value), document=paper, **days)


def told(filled: Filled) -> dict[str, Any]:
    return {code: answer.value for row in filled.rows for code, answer in row.cells.items()}


def test_each_line_is_of_its_own_days(so: Agency) -> None:
    filled = fill(a_form(), so, QUARTER, by=EVERYBODY)
    assert told(filled) == {"1": 4, "1.1": 5, "1.2": 2, "2": None}
    assert [row.name for row in filled.rows if not row.cells] == ["Tổ chức"]


def test_as_of_a_day_nothing_later_is_told(so: Agency) -> None:
    filled = fill(a_form(), so, QUARTER, by=EVERYBODY, as_of=date(2023, 1, 1))
    assert told(filled) == {"1": 1, "1.1": 1, "1.2": 1, "2": None}


def test_each_cell_knows_its_state_and_its_source(so: Agency) -> None:
    cells = {
        code: one for row in fill(a_form(), so, QUARTER, by=EVERYBODY).rows for code, one in row.cells.items()
    }
    assert (cells["1"].state, cells["1"].source) == (State.NUMBER, SourceKind.COUNTED)
    assert (cells["2"].state, cells["2"].source) == (State.NOT_REPORTED, None)
    says(so, "planned", 6)
    cell = fill(a_form(), so, QUARTER, by=EVERYBODY).rows[-1].cells["2"]
    assert (cell.value, cell.state, cell.source) == (6, State.NUMBER, SourceKind.DECLARED)


def test_what_disagrees_is_named_at_its_cells(so: Agency) -> None:
    within = Check(Identity.WITHIN, "1", ("2",))
    says(so, "planned", 3)
    filled = fill(a_form(within), so, QUARTER, by=EVERYBODY)
    (finding,) = filled.findings
    assert finding.words == "Ô 1 (4) không được lớn hơn ô 2 (3)."
    assert [row.line.code for row in filled.rows if row.line and row.findings] == ["1", "2"]


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (Check(Identity.SUM, "1", ("2", "1.2")), "Ô 1 (4) phải bằng tổng các ô 2 (3) + 1.2 (2)."),
        (Check(Identity.SAME, "1", ("2",)), "Ô 1 (4) và ô 2 (3) nói về cùng một thứ nên phải bằng nhau."),
        (Check(Identity.WITHIN, "1.1", ("1", "2")), ""),
        (Check(Identity.WITHIN, "1.1", ("1.2",)), "Ô 1.1 (5) không được lớn hơn ô 1.2 (2)."),
        (Check(Identity.SUM, "1.1", ("2", "1.2")), ""),
    ],
)
def test_a_check_that_holds_says_nothing(so: Agency, check: Check, words: str) -> None:
    says(so, "planned", 3)
    found = [one.words for one in fill(a_form(check), so, QUARTER, by=EVERYBODY).findings]
    assert found == ([words] if words else [])


def test_a_check_of_an_empty_cell_says_nothing(so: Agency) -> None:
    assert fill(a_form(Check(Identity.SAME, "1", ("2",))), so, QUARTER, by=EVERYBODY).findings == []


def test_what_is_carried_over_is_what_was_open(so: Agency) -> None:
    opening = Check(Identity.OPENING, "1", ("2",))
    says(so, "planned", 4, QUARTER.before)
    assert fill(a_form(opening), so, QUARTER, by=EVERYBODY).findings == []
    says(so, "planned", 7, QUARTER)
    (finding,) = fill(a_form(Check(Identity.OPENING, "2", ("2",))), so, QUARTER, by=EVERYBODY).findings
    assert finding.words == "Ô 2 (7) phải bằng ô 2 (4) của kỳ trước."


def test_a_table_tells_each_part_and_last_the_whole(so: Agency) -> None:
    columns = (Line("3", "Số đơn vị", KEPT), Line("4", "Số phòng", "divisions"))
    same = Check(Identity.SAME, "3", ("4",))
    filled = fill(a_form(same, lines=columns, by="kind"), so, QUARTER, by=EVERYBODY)
    # Divisions of the whole register: the fourth is founded after the quarter.
    assert [(row.name, {code: one.counted for code, one in row.cells.items()}) for row in filled.rows] == [
        ("department", {"3": 1, "4": 0}),
        ("division", {"3": 3, "4": 4}),
        ("", {"3": 4, "4": 4}),
    ]
    assert [len(row.findings) for row in filled.rows] == [0, 1, 0]


def test_a_form_asks_once_for_each_of_its_periods(so: Agency, django_assert_num_queries: Any) -> None:
    for lines in (LINES[:2], (*LINES[:2], LINES[4])):
        with django_assert_num_queries(5):
            fill(a_form(lines=lines), so, QUARTER, by=EVERYBODY)
    with django_assert_num_queries(15):
        fill(a_form(), so, QUARTER, by=EVERYBODY)


def test_a_form_is_filled_within_reach(so: Agency) -> None:
    with pytest.raises(NotAllowed):
        fill(a_form(), so, QUARTER, by=NOBODY)
