"""Tables written by Python: a template for each cell took a quarter of a list's time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from .escaping import escaped


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, and what stands in the cell of a row; words are escaped, markup is not."""

    title: Any
    cell: Callable[[Any], Any]
    by: str = ""
    """The field that it sorts by, if it does."""
    look: str = ""
    """The classes of its cells: cell-main names the row, unbroken keeps a line, number stands to the right."""

    @property
    def numeric(self) -> bool:
        return "number" in self.look.split()


@dataclass(frozen=True, slots=True)
class Heading:
    column: Column
    url: str = ""
    sorted: str = "none"
    """ascending, descending or none, as aria-sort says it."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that nobody sorts: what was found, what was last entered."""

    columns: Sequence[Column]
    rows: Sequence[Any]

    @property
    def headings(self) -> list[Heading]:
        return [Heading(column) for column in self.columns]

    @property
    def body(self) -> SafeString:
        return body(self.columns, self.rows)


def body(columns: Iterable[Column], rows: Iterable[Any]) -> SafeString:
    """The <tr>s of a table; each cell carries its title, which a phone shows beside it."""
    cells = [
        (format_html('<td class="{}" data-label="{}">', column.look, column.title), column.cell)
        for column in columns
    ]
    written = (
        "<tr>" + "".join(f"{opening}{escaped(cell(row))}</td>" for opening, cell in cells) + "</tr>"
        for row in rows
    )
    return mark_safe("\n".join(written))  # noqa: S308  every part was escaped above


def row_link(address: str, words: Any, *, broken: bool = False) -> SafeString:
    """The name of a row, by which it is opened; the whole row answers to it. A number or a code is not broken into
    lines, a title may be."""
    look = "row-link" if broken else "row-link unbroken"
    link = f'<a class="{look}" href="{escaped(address)}">{escaped(words)}</a>'
    return mark_safe(link)  # noqa: S308  both parts were escaped
