"""Reads an Excel file, or the tables of a Word file, into rows of words, as somebody would read them aloud; what is
neither is refused."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx import Document as Word
from python_calamine import CalamineError, CalamineWorkbook

from sogoc.kernel.acts import Unreadable
from sogoc.kernel.money import MoneyUnit, unit_named_in
from sogoc.kernel.vietnamese import day, fold

MOST_BYTES = 5 * 1024 * 1024
MOST_UNPACKED = 100 * 1024 * 1024
MOST_ROWS = 2_000
"""As many as are tried and then done while somebody waits; a longer list comes in parts."""
WORD = "word/document.xml"
_THREE_DECIMALS = re.compile(r"\.\d{3}$")
_UNIT = re.compile(r" ?\([^()]*(?:dong|\bd|vnd)\)$")
HEADINGS_WITHIN = 20
"""Titles and notes may stand above the headings, as in the files that we write ourselves."""


class NotASheet(Unreadable):
    "Tệp này không phải là tệp Excel (.xlsx) hay Word (.docx) đọc được. Hãy mở ra, lưu lại đúng dạng rồi thử lại."


class TooLarge(Unreadable):
    "Tệp lớn quá. Hãy chia thành nhiều tệp, mỗi tệp dưới {megabytes} MB."


class TooManyRows(Unreadable):
    "Tệp có {rows} dòng. Hãy chia thành nhiều tệp, mỗi tệp không quá {most} dòng."


class NoHeadings(Unreadable):
    "Không thấy dòng tiêu đề. Hãy dùng tệp mẫu: cần có các cột {headings}."


class NoRows(Unreadable):
    "Dưới dòng tiêu đề chưa có dòng nào. Hãy điền ít nhất một dòng."


@dataclass(frozen=True, slots=True)
class SheetRow:
    line: int
    """As Excel numbers it, so that the person finds it again."""
    cells: dict[str, str]
    """What stands in it, by the name of the column."""


def read(content: bytes, headings: dict[str, list[str]], required: set[str]) -> list[SheetRow]:
    """`headings` are the titles under which each column may stand; columns of other titles are left aside."""
    lines = _lines(content)
    top, found = _headings_in(lines, headings, required)
    return _rows(lines, top, found)


def unit_above(content: bytes, headings: dict[str, list[str]], required: set[str]) -> MoneyUnit:
    """In which unit the sums are, as the headings or the lines above them say."""
    lines = _lines(content)
    top, _ = _headings_in(lines, headings, required)
    told = (unit_named_in(cell) for line in lines[: top + 1] for cell in line)
    return next(filter(None, told), MoneyUnit.UNTOLD)


def _headings_in(
    lines: list[list[str]], headings: dict[str, list[str]], required: set[str]
) -> tuple[int, dict[int, str]]:
    """Their line, and which column stands where."""
    by_title = {fold(title): name for name, titles in headings.items() for title in titles}
    for top, line in enumerate(lines[:HEADINGS_WITHIN]):
        known = ((index, _column(title, by_title)) for index, title in enumerate(line))
        found = {index: name for index, name in known if name}
        if found and required <= set(found.values()):
            return top, found
    raise NoHeadings(
        headings=", ".join(f"“{titles[0]}”" for name, titles in headings.items() if name in required)
    )


def _column(title: str, by_title: dict[str, str]) -> str:
    """“Số tiền (nghìn đồng)” is the column “Số tiền”: the unit is asked about."""
    told = fold(title)
    return by_title.get(told) or by_title.get(_UNIT.sub("", told), "")


def read_whole(content: bytes, named: Iterable[str]) -> list[SheetRow]:
    """Every column by its own heading, in a file of somebody else's making; the line of the headings is the first that
    holds one of those `named`."""
    lines, wanted = _lines(content), [title for title in named if title]
    known = {fold(title) for title in wanted}
    for top, line in enumerate(lines[:HEADINGS_WITHIN]):
        if known & {fold(title) for title in line}:
            return _rows(lines, top, {index: title for index, title in enumerate(line) if title})
    raise NoHeadings(headings=", ".join(f"“{title}”" for title in wanted))


def _rows(lines: list[list[str]], top: int, columns: dict[int, str]) -> list[SheetRow]:
    rows = [
        SheetRow(number, {name: line[index] for index, name in columns.items()})
        for number, line in enumerate(lines[top + 1 :], top + 2)
        if any(line[index] for index in columns)
    ]
    if not rows:
        raise NoRows
    if len(rows) > MOST_ROWS:
        raise TooManyRows(rows=len(rows), most=MOST_ROWS)
    return rows


def _lines(content: bytes) -> list[list[str]]:
    if len(content) > MOST_BYTES:
        raise TooLarge(megabytes=MOST_BYTES // 1024 // 1024)
    try:
        # A small file may unpack to more than this machine holds: it says so itself, before anything is unpacked.
        with ZipFile(BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise TooLarge(megabytes=MOST_BYTES // 1024 // 1024)
            parts = set(packed.namelist())
        if WORD in parts:
            return _tables(content)
        sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
        return [[_words(cell) for cell in row] for row in _numbered(sheet)]
    # A Word file that is broken inside fails in its XML, or for want of a part that its list names.
    except (BadZipFile, CalamineError, KeyError, SyntaxError, ValueError, OSError) as error:
        raise NotASheet from error


def _tables(content: bytes) -> list[list[str]]:
    """The tables of a Word file, one below another: a plan comes as a table of its annex. A cell that spans several
    is read once for each column that it covers."""
    lines = [
        [_words(cell.text) for cell in row.cells]
        for table in Word(BytesIO(content)).tables
        for row in table.rows
    ]
    width = max((len(line) for line in lines), default=0)
    return [line + [""] * (width - len(line)) for line in lines]


def _numbered(sheet: Any) -> Iterator[list[Any]]:
    """Every row from the first line of the sheet on: the lines are numbered as Excel does."""
    yield from sheet.to_python(skip_empty_area=False)


def _words(cell: Any) -> str:
    """A day that Excel holds as a day, and a number as a number, are read as they are printed."""
    if isinstance(cell, datetime) and (cell.hour or cell.minute):
        return f"{cell:%H:%M} {day(cell)}"
    if isinstance(cell, datetime | date):
        return day(cell)
    if isinstance(cell, bool):
        return "có" if cell else "không"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, float) and _THREE_DECIMALS.search(str(cell)):
        return f"{cell}0"  # 13.625 would be read as 13 625, as people write it
    return str(cell).replace("\0", "").strip()
