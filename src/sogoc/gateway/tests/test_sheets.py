"""Spreadsheets, read back as a reader would."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.gateway.sheets.workbooks import MOST_ROWS, SheetColumn, SheetTooLong, require_room, workbook
from sogoc.kernel.roles import Role

FIGURE = "steering_documents_issued"


def cells(content: bytes) -> list[list[Any]]:
    rows = (
        CalamineWorkbook.from_filelike(BytesIO(content))
        .get_sheet_by_index(0)
        .to_python(skip_empty_area=False)
    )
    return [[cell for cell in row if cell != ""] for row in rows if any(cell != "" for cell in row)]


def test_days_and_numbers_stay_days_and_numbers() -> None:
    columns = [SheetColumn("Ngày", 10), SheetColumn("Số", 10)]
    content = workbook("Sổ", columns, [(date(2023, 2, 13), 1176355)], ["Sở KH&CN"])
    assert cells(content) == [["Sổ"], ["Sở KH&CN"], ["Ngày", "Số"], [date(2023, 2, 13), 1176355.0]]


@pytest.mark.parametrize("typed", ["=1+1", "+1", "@SUM(A1)", "http://example.com", "{=A1}", "00123"])
def test_what_somebody_typed_stays_what_it_is(typed: str) -> None:
    assert cells(workbook("Sổ", [SheetColumn("Chữ", 10)], [(typed,)]))[-1] == [typed]


def test_a_table_without_rows_still_opens() -> None:
    assert cells(workbook("Sổ", [SheetColumn("Chữ", 10)], [])) == [["Sổ"], ["Chữ"]]


@pytest.fixture
def client(db: None) -> Client:
    client = Client()
    so = some_agency()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    steering_document("64/KH-SKHCN", issued_on=date(2022, 12, 30))
    steering_document("17/KH-SKHCN", issued_on=date(2023, 3, 1), summary="=Tuyên truyền")
    document("9/TTr-SKHCN", issued_on=date(2023, 2, 8))
    return client


def test_the_book_as_it_stands_on_the_page(client: Client) -> None:
    response = client.get(reverse("sheets:documents"), {"agency": "so", "period": "2023-Q1"})
    assert 'filename="so-van-ban.xlsx"' in response["Content-Disposition"]
    _, agency, period, headings, *rows = cells(response.content)
    assert (agency, period) == (["Sở Khoa học và Công nghệ"], ["Quý I năm 2023"])
    assert headings[0] == "Số, ký hiệu"
    assert [row[:2] for row in rows] == [
        ["09/TTr-SKHCN", date(2023, 2, 8)],
        ["17/KH-SKHCN", date(2023, 3, 1)],
    ]
    assert rows[1][3] == "=Tuyên truyền"


def test_a_figure_with_the_records_it_was_counted_from(client: Client) -> None:
    response = client.get(reverse("sheets:figure", args=[FIGURE]), {"agency": "so", "period": "2023"})
    *_, notes, _headings, record = cells(response.content)
    assert notes == ["Số văn bản chỉ đạo CCHC đã ban hành: 1"]
    assert "17/KH-SKHCN" in record
    assert date(2023, 3, 1) in record


@pytest.mark.parametrize(
    ("asked", "status"),
    [({"agency": "nowhere"}, 404), ({"period": "abc"}, 422), ({"kind": "poem"}, 422), ({"flow": "abc"}, 422)],
)
def test_a_wrong_argument_is_a_sentence(client: Client, asked: dict[str, str], status: int) -> None:
    response = client.get(reverse("sheets:documents"), asked)
    assert response.status_code == status
    assert next(iter(asked.values())) in response.content.decode()


def test_what_excel_could_not_open_is_refused_before_and_while_it_is_written(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = ["Sở KH&CN"]
    require_room(MOST_ROWS - 4, notes)
    with pytest.raises(SheetTooLong, match=r"1\.048\.573 dòng, .* 1\.048\.572 dòng"):
        require_room(MOST_ROWS - 3, notes)
    monkeypatch.setattr("sogoc.gateway.sheets.workbooks.MOST_ROWS", 5)
    assert cells(workbook("Sổ", [SheetColumn("Chữ", 10)], [("a",), ("b",)]))[-1] == ["b"]
    with pytest.raises(SheetTooLong):
        workbook("Sổ", [SheetColumn("Chữ", 10)], [("a",)] * 3)
    for address, asked in (
        (reverse("sheets:documents"), {}),
        (reverse("sheets:figure", args=[FIGURE]), {"agency": "so", "period": "2022-01-01..2023-12-31"}),
    ):
        response = client.get(address, asked)
        assert (response.status_code, "Hãy chọn kỳ ngắn hơn" in response.content.decode()) == (409, True)


def test_a_sheet_of_a_figure_asks_for_all_its_records(client: Client) -> None:
    with CaptureQueriesContext(connection) as queries:
        client.get(reverse("sheets:figure", args=[FIGURE]), {"agency": "so", "period": "2023"})
    (asked,) = (one["sql"] for one in queries if "ORDER BY" in one["sql"] and "WITH" in one["sql"])
    assert "LIMIT" not in asked
