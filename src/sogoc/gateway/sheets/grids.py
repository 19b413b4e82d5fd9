"""Cells to type or paste into, in rows as on a sheet, each with what is wrong in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.forms import Field
from django.http import QueryDict

from sogoc.components.form_fields import WordsField
from sogoc.kernel.vietnamese import fold

from .bringing_in import SheetIn, Tried
from .reading import SheetRow

MOST_CELLS = 900
"""Django reads a thousand fields of a form that is sent; a longer list comes as a file."""
ROWS = 15


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    title: str
    required: bool
    hint: str = ""
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    name: str
    """Of the field that is sent: which row, and which column."""
    column: Column
    value: str = ""
    wrong: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    number: int
    cells: tuple[Cell, ...]
    refusal: str = ""
    """What the act said of the whole row."""
    label: str = ""
    """What the row speaks of, where each has its own; otherwise its number."""

    @property
    def is_wrong(self) -> bool:
        return bool(self.refusal) or any(cell.wrong for cell in self.cells)


def columns_of(sheet: SheetIn) -> list[Column]:
    return [_column(name, field) for name, field in sheet.row.base_fields.items()]


def _column(name: str, field: Field) -> Column:
    offered = tuple(words for _, words in field.offered()) if isinstance(field, WordsField) else ()
    return Column(name, str(field.label), field.required, str(field.help_text), offered)


def most_rows(columns: Sequence[Column]) -> int:
    return MOST_CELLS // len(columns)


def grid(columns: Sequence[Column], found: Iterable[Tried], rows: int) -> list[GridRow]:
    """As many rows as were asked for; what was sent stands where it stood."""
    told = {tried.row.line: tried for tried in found}
    return [_row(columns, line, told.get(line)) for line in range(1, max([rows, *told]) + 1)]


def labelled(columns: Sequence[Column], found: Iterable[Tried], labels: Mapping[int, str]) -> list[GridRow]:
    """A row for each label."""
    told = {tried.row.line: tried for tried in found}
    return [_row(columns, line, told.get(line), label) for line, label in labels.items()]


def _row(columns: Sequence[Column], line: int, tried: Tried | None, label: str = "") -> GridRow:
    cells, wrong = (tried.row.cells, tried.wrong) if tried else ({}, {})
    return GridRow(
        line,
        tuple(
            Cell(f"{line}-{column.name}", column, cells.get(column.name, ""), wrong.get(column.name, ()))
            for column in columns
        ),
        tried.refusal or " ".join(wrong.get("__all__", ())) if tried else "",
        label,
    )


def rows_sent(columns: Sequence[Column], sent: QueryDict | Mapping[str, str]) -> list[SheetRow]:
    """Those in which something stands; the headings may have been copied along."""
    names = {column.name: column for column in columns}
    found: dict[int, dict[str, str]] = {}
    for key, value in sent.items():
        line, _, name = str(key).partition("-")
        if line.isascii() and line.isdigit() and name in names and 0 < int(line) <= MOST_CELLS:
            found.setdefault(int(line), {})[name] = str(value).replace("\0", "").strip()
    rows = [SheetRow(line, cells) for line, cells in sorted(found.items()) if any(cells.values())]
    return [row for row in rows if not _is_headings(row, names)]


def _is_headings(row: SheetRow, columns: Mapping[str, Column]) -> bool:
    return all(fold(value) == fold(columns[name].title) for name, value in row.cells.items() if value)
