"""Cells typed or pasted in the browser are brought in as a file is: each says what is wrong in it; all rows or none."""

from typing import Any

import pytest
from django.test import Client

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.models import Document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.grids import MOST_CELLS, columns_of
from sogoc.gateway.sheets.rows.documents import DOCUMENTS
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
HERE = "/sheets/in/documents/grid/?agency=so"
COLUMNS = [column.name for column in columns_of(DOCUMENTS)]
GOOD = {
    "number": "12/QĐ-UBND",
    "issued_on": "05/6/2024",
    "kind": "quyết định",
    "summary": "Về việc gì đó",
    "issuer": "UBND tỉnh",
    "flow": "Văn bản đến",
}


@pytest.fixture
def clerk() -> Client:
    client = Client()
    client.force_login(employed("van.thu", Role.OFFICE, department("so")))
    return client


def typed(*rows: dict[str, str], submission: str = "một") -> dict[str, str]:
    """Below one another, from the third row on: nobody has to begin at the top."""
    cells = {f"{line}-{name}": value for line, row in enumerate(rows, 3) for name, value in row.items()}
    return {"submission": submission, **cells}


def test_every_cell_has_a_name_of_its_own(clerk: Client) -> None:
    words = clerk.get(HERE).content.decode()
    for name in COLUMNS:
        assert f'name="1-{name}"' in words
        assert f'name="15-{name}"' in words
    assert 'name="16-' not in words
    assert 'name="30-number"' in clerk.get(f"{HERE}&rows=30").content.decode()


def test_a_page_never_holds_more_cells_than_can_be_sent(clerk: Client) -> None:
    words = clerk.get(f"{HERE}&rows=9999").content.decode()
    assert MOST_CELLS - len(COLUMNS) < words.count('<input type="text" name="') <= MOST_CELLS


def test_all_rows_are_written_and_sent_twice_they_are_written_once(clerk: Client) -> None:
    rows = typed(GOOD, GOOD | {"number": "13/QĐ-UBND"})
    done = [clerk.post(HERE, rows) for _ in range(2)]
    assert [(one.status_code, one.headers["Location"]) for one in done] == [
        (302, "/documents/?agency=so")
    ] * 2
    assert sorted(Document.objects.values_list("printed", flat=True)) == ["12/QĐ-UBND", "13/QĐ-UBND"]


def test_headings_that_were_copied_along_are_no_row(clerk: Client) -> None:
    headings = {column.name: column.title.upper() for column in columns_of(DOCUMENTS)}
    assert clerk.post(HERE, typed(headings, GOOD)).status_code == 302
    assert Document.objects.count() == 1


def test_a_wrong_cell_says_so_and_what_was_typed_stays(clerk: Client) -> None:
    answer = clerk.post(HERE, typed(GOOD, GOOD | {"number": "mười hai", "issued_on": "5/6"}))
    words = answer.content.decode()
    assert answer.status_code == 422
    assert "Trong 2 dòng có 1 dòng chưa ghi được" in words
    for cell, sentence in (("4-number", "Không đọc được số ký hiệu"), ("4-issued_on", "không phải là ngày")):
        told = words.partition(f'id="wrong-{cell}">')[2].partition("</span>")[0]
        assert sentence in told
    assert words.count('aria-invalid="true"') == 2
    assert 'name="3-number" value="12/QĐ-UBND"' in words
    assert not Document.objects.exists()


def test_what_the_act_refuses_stands_beside_its_row(clerk: Client) -> None:
    clerk.post(HERE, typed(GOOD, submission="trước"))
    answer = clerk.post(HERE, typed(GOOD | {"number": "13/QĐ-UBND"}, GOOD))
    told = answer.content.decode().partition('id="row-4">')[2].partition("</span>")[0]
    assert answer.status_code == 422
    assert "đã có trong sổ" in told
    assert Document.objects.count() == 1


def test_nothing_typed_is_told(clerk: Client) -> None:
    answer = clerk.post(HERE, typed(dict.fromkeys(COLUMNS, " ")))
    assert answer.status_code == 422
    assert "Hãy điền ít nhất một dòng" in answer.content.decode()


@pytest.mark.parametrize("name", ["0-number", "9999-number", "x-number", "1-nothing", "٣-number", "-number"])
def test_cells_that_the_page_never_had_are_not_read(clerk: Client, name: str) -> None:
    answer = clerk.post(HERE, {"submission": "một", name: "12/QĐ-UBND"})
    assert answer.status_code == 422
    assert "Hãy điền ít nhất một dòng" in answer.content.decode()


def test_who_may_not_bring_in_the_sheet_may_not_type_it(clerk: Client) -> None:
    reader: Any = Client()
    reader.force_login(employed("kiem.tra", Role.INSPECTOR, department("khac")))
    assert reader.get("/sheets/in/documents/grid/?agency=khac").status_code == 403
    assert clerk.get("/sheets/in/nothing/grid/?agency=so").status_code == 404
