"""What is read from a file, and what is refused before anything of it is believed."""

from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from sogoc.components.form_fields import DayField
from sogoc.gateway.sheets.reading import (
    MOST_BYTES,
    MOST_ROWS,
    MOST_UNPACKED,
    NoHeadings,
    NoRows,
    NotASheet,
    TooLarge,
    TooManyRows,
    read,
)
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook

HEADINGS = {"name": ["Tên", "Name"], "day": ["Ngày", "Day"]}


def sheet(
    *rows: tuple[object, ...], titles: tuple[str, ...] = ("Tên", "Ngày"), notes: tuple[str, ...] = ()
) -> bytes:
    return workbook("Mẫu", [SheetColumn(title, 20) for title in titles], rows, notes)


def cells(content: bytes) -> list[dict[str, str]]:
    return [row.cells for row in read(content, HEADINGS, {"name"})]


def test_days_and_numbers_are_read_as_they_are_printed() -> None:
    content = sheet(("a", date(2024, 6, 5)), (64, "05/6/2024"), (1.5, True), (None, ""), (" b ", ""))
    assert cells(content) == [
        {"name": "a", "day": "05/6/2024"},
        {"name": "64", "day": "05/6/2024"},
        {"name": "1.5", "day": "có"},
        {"name": "b", "day": ""},
    ]


def test_a_moment_keeps_its_time_of_day() -> None:
    """As Excel holds it: our own writer knows days alone."""
    file = BytesIO()
    with xlsxwriter.Workbook(file) as book:
        page, moment = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        page.write_row(0, 0, ("Tên", "Ngày"))
        for line, at in enumerate((datetime(2024, 6, 5, 16, 59), datetime(2024, 6, 5)), 1):  # noqa: DTZ001
            page.write_string(line, 0, "a")
            page.write_datetime(line, 1, at, moment)
    assert [row["day"] for row in cells(file.getvalue())] == ["16:59 05/6/2024", "05/6/2024"]
    assert DayField().clean("16:59 05/6/2024") == date(2024, 6, 5)


def test_rows_are_numbered_as_excel_does_and_notes_may_stand_above() -> None:
    rows = read(sheet(("a",), ("",), ("b",), notes=("một", "hai")), HEADINGS, {"name"})
    assert [row.line for row in rows] == [6, 8]  # a title, two notes, a blank line, the headings


def test_headings_are_found_without_diacritics_in_any_order_and_language() -> None:
    assert cells(sheet(("x", "05/6/2024", "a"), titles=("Ghi chú", "NGAY", "name"))) == [
        {"day": "05/6/2024", "name": "a"}
    ]


@pytest.mark.parametrize(
    "content", [b"", b"a;b", b"PK\x03\x04", b"%PDF-1.7"], ids=["empty", "csv", "zip", "pdf"]
)
def test_what_is_no_sheet_is_refused(content: bytes) -> None:
    with pytest.raises(NotASheet):
        cells(content)


def test_a_zip_that_holds_no_sheet_is_refused() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", "<a/>")
    with pytest.raises(NotASheet):
        cells(packed.getvalue())


def test_what_would_unpack_to_more_than_a_machine_holds_is_refused() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        file.writestr("xl/worksheets/sheet1.xml", b"\0" * (MOST_UNPACKED + 1))
    assert len(packed.getvalue()) < MOST_BYTES
    with pytest.raises(TooLarge):
        cells(packed.getvalue())


def test_a_large_file_is_refused_unread() -> None:
    with pytest.raises(TooLarge, match="dưới 5 MB"):
        cells(b"\0" * (MOST_BYTES + 1))


def test_headings_and_rows_must_be_there() -> None:
    with pytest.raises(NoHeadings, match="“Tên”"):
        cells(sheet(("a",), titles=("Ngày", "Khác")))
    with pytest.raises(NoRows):
        cells(sheet())


@pytest.mark.parametrize("more", [0, 1])
def test_as_many_rows_as_can_be_waited_for(more: int) -> None:
    content = sheet(*((f"a{number}", "") for number in range(MOST_ROWS + more)))
    if more:
        with pytest.raises(TooManyRows, match="không quá"):
            cells(content)
    else:
        assert len(cells(content)) == MOST_ROWS
