"""Writes a table as an Excel file that opens well: headings that stay, a filter, real dates and numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from django.http import HttpResponse

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import whole

MOST_ROWS = 1_048_576  # what Excel opens; the library would leave out the rest without a word
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class SheetTooLong(Refusal):
    """Bảng có {rows} dòng, mà một trang tính Excel chỉ chứa được {most} dòng. Hãy chọn kỳ ngắn hơn, cơ quan nhỏ hơn
    hoặc lọc bớt rồi tải lại."""


def require_room(rows: int, notes: Sequence[str] = ()) -> None:
    """Asked before the first row is read, so that nobody waits minutes for a refusal."""
    most = MOST_ROWS - _top(notes) - 1
    if rows > most:
        raise SheetTooLong(rows=whole(rows), most=whole(most))


def _top(notes: Sequence[str]) -> int:
    """The row of the headings: below the title, the notes and a blank."""
    return len(notes) + 2


@dataclass(frozen=True, slots=True)
class SheetColumn:
    title: str
    width: int


def workbook(
    title: str, columns: Sequence[SheetColumn], rows: Iterable[Sequence[Any]], notes: Sequence[str] = ()
) -> bytes:
    """`notes` stand above the table: whose figures, of which period, narrowed to what."""
    file = BytesIO()
    # A cell that begins with "=" is text here: what somebody typed never runs on the reader's machine.
    # Rows are written one after the other and leave memory as they are written: a million of them fit.
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet(title[:31])
        heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top", "align": "left"})
        sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
        for line, note in enumerate(notes, 1):
            sheet.write_string(line, 0, note)
        top = _top(notes)
        for index, column in enumerate(columns):
            sheet.set_column(index, index, column.width)
            sheet.write_string(top, index, column.title, heading)
        last = top
        for last, row in enumerate(rows, top + 1):
            require_room(last - top, notes)
            for index, value in enumerate(row):
                sheet.write(last, index, value, day if isinstance(value, date) else wrapped)
        sheet.autofilter(top, 0, last, len(columns) - 1)
        sheet.freeze_panes(top + 1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(top)
    return file.getvalue()


def as_download(content: bytes, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=SHEET_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{name}.xlsx"'
    return response
