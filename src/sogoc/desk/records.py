"""The records behind a number as rows of a table, each with the way to its own page."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.foundations.ledger.asking import Opened
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.wording import cell_in_words
from sogoc.kernel.vietnamese import heading
from sogoc.measures.explain import Line

# Where the page of a record is, by its kind: the last step from a number to what it was counted from.
PAGES = {"documents.document": "documents:document", "procedures.dossier": "dossiers:dossier"}


@dataclass(frozen=True, slots=True)
class Shown:
    line: Line
    headings: list[str]
    rows: list[tuple[str, list[tuple[str, str]]]]
    """The address of each record, and its cells: heading and words."""
    more: int
    withheld: bool


def shown(opened: Opened, agencies: Mapping[str, str]) -> Shown:
    """`agencies` gives their names by key. A record is named by its first column."""
    register = opened.line.selection.register
    columns = [(heading(gettext(column.label)), column) for column in register.told_columns()]
    rows = [
        (
            reverse(PAGES[books.kinds[register.name]], args=[record["key"]]),
            [(heading, cell_in_words(record[column.name], column, agencies)) for heading, column in columns],
        )
        for record in opened.records
    ]
    return Shown(opened.line, [heading for heading, _ in columns], rows, opened.more, opened.withheld)
