"""The head of a table whose columns stand under headings of their own, several rows high."""

from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from sogoc.reports.forms.shape import Form, Line


@dataclass(frozen=True, slots=True)
class Heading:
    words: str
    columns: int = 1
    rows: int = 1
    numeric: bool = True


def head(form: Form) -> list[list[Heading]]:
    """From the widest headings down to the labels, and last the numbers of the columns."""
    height = 1 + max(len(line.under) for line in form.lines)
    before = [Heading(words, 1, height, numeric=False) for words in (_("TT"), _("Lĩnh vực"))]
    rows = [_row(form.lines, level, height) for level in range(height)]
    rows[0] = before + rows[0]
    numbers = [Heading(words, numeric=False) for words in ("(1)", "(2)")]
    return [*rows, [*numbers, *(Heading(f"({line.code})") for line in form.lines)]]


def _row(lines: tuple[Line, ...], level: int, height: int) -> list[Heading]:
    found = []
    for above, some in groupby(lines, key=lambda line: line.under[: level + 1]):
        columns = list(some)
        if len(above) > level:
            found.append(Heading(above[level], len(columns)))
        else:  # the label of a column stands below the last heading above it, down to the numbers
            found += [Heading(one.label, 1, height - level) for one in columns if len(one.under) == level]
    return found
