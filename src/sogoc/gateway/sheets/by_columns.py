"""A list as a spreadsheet, told column by column: its title, its width, and what stands in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse

from .workbooks import SheetColumn, as_download, require_room, workbook


@dataclass(frozen=True, slots=True)
class Told:
    title: Any
    width: int
    cell: Callable[[Any], Any]


def sheet_of(
    title: Any, columns: Sequence[Told], found: QuerySet[Any], name: str, agency: Any = None
) -> HttpResponse:
    """`name` is that of the file."""
    notes = [agency.name] if agency else []
    require_room(found.count(), notes)
    headings = [SheetColumn(str(one.title), one.width) for one in columns]
    rows = (tuple(one.cell(row) for one in columns) for row in found.iterator(chunk_size=2000))
    return as_download(workbook(str(title), headings, rows, notes), name)
