"""The records behind a number as rows of a table, each with the way to its own page."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.foundations.ledger.asking import Opened
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.wording import cell_in_words
from sogoc.kernel.vietnamese import heading
from sogoc.measures.columns import Column
from sogoc.measures.explain import Line
from sogoc.measures.selections import Selection

# Where the page of a record is, by its kind: the last step from a number to what it was counted from.
PAGES = {"documents.document": "documents:document", "procedures.dossier": "dossiers:dossier"}


MOST = 7


@dataclass(frozen=True, slots=True)
class Shown:
    line: Line
    headings: list[str]
    rows: list[tuple[str, list[tuple[str, str]]]]
    """The address of each record, and its cells: heading and words."""
    more: int
    withheld: bool


def _columns(selection: Selection) -> list[Column]:
    """Of a register with many columns its name, those by which the records were chosen, and as many others as a page
    is wide; the spreadsheet has them all."""
    told = selection.register.told_columns()
    if len(told) <= MOST:
        return told
    chosen = {id(column) for condition in selection.conditions for column in condition.columns()}
    wanted = sorted(told[1:-1], key=lambda column: id(column) not in chosen)[: MOST - 2]
    kept = {id(column) for column in (told[0], *wanted, told[-1])}
    return [column for column in told if id(column) in kept]


def shown(opened: Opened, agencies: Mapping[str, str]) -> Shown:
    """`agencies` gives their names by key. A record is named by its first column."""
    register = opened.line.selection.register
    columns = [(heading(gettext(column.label)), column) for column in _columns(opened.line.selection)]
    rows = [
        (
            reverse(PAGES[books.kinds[register.name]], args=[record["key"]]),
            [(heading, cell_in_words(record[column.name], column, agencies)) for heading, column in columns],
        )
        for record in opened.records
    ]
    return Shown(opened.line, [heading for heading, _ in columns], rows, opened.more, opened.withheld)
