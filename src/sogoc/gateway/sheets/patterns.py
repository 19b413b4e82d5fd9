"""The sheet that people are given to fill: headings, a row as an example, and choices where they are made."""

from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from django.utils.translation import gettext

from sogoc.components.form_fields import WordsField

from .bringing_in import SheetIn
from .reading import MOST_ROWS

TOP = 3
"""The line of the headings, below a title and the agency; lines are counted from 0."""


def to_fill(sheet: SheetIn, agency: str) -> bytes:
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as book:
        rows, choices = book.add_worksheet(str(sheet.title)[:31]), book.add_worksheet(gettext("Lựa chọn"))
        strong = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        as_typed = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        rows.write_string(0, 0, str(sheet.title), book.add_format({"bold": True, "font_size": 14}))
        rows.write_string(1, 0, agency)
        for column, (name, field) in enumerate(sheet.row.base_fields.items()):
            # As text: Excel would make a day of 05/6 and a number of 01.
            rows.set_column(column, column, 28, as_typed)
            rows.write_string(TOP, column, str(field.label), strong)
            rows.write_string(TOP + 1, column, sheet.example.get(name, ""), as_typed)
        _offer(rows, choices, sheet, strong)
        rows.freeze_panes(TOP + 1, 0)
    return file.getvalue()


def _offer(rows: Any, choices: Any, sheet: SheetIn, strong: Any) -> None:
    """A drop-down list in each column that has one; their words stand in a sheet of their own."""
    with_choices = [
        (column, field)
        for column, field in enumerate(sheet.row.base_fields.values())
        if isinstance(field, WordsField)
    ]
    for place, (column, field) in enumerate(with_choices):
        offered = field.offered()
        choices.set_column(place, place, 28)
        choices.write_string(0, place, str(field.label), strong)
        for line, (_key, words) in enumerate(offered, 1):
            choices.write_string(line, place, words)
        letter = chr(ord("A") + place)
        source = f"='{choices.get_name()}'!${letter}$2:${letter}${len(offered) + 1}"
        rows.data_validation(
            TOP + 1,
            column,
            TOP + MOST_ROWS,
            column,
            {"validate": "list", "source": source, "ignore_blank": True},
        )
