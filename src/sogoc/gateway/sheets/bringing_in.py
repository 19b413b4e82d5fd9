"""A sheet brought in: each row is one act, tried first and then done, all of them or none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.db import transaction
from django.utils import translation

from sogoc.components.refusals import in_words
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.money import MONEY_UNITS, MoneyUnit, UnitInDoubt

from .progress import Tell, in_silence
from .reading import SheetRow, read, unit_above


@dataclass(frozen=True, slots=True)
class SheetIn:
    """What a spreadsheet may bring in. A row is read by a form, whose labels are the headings of the sheet."""

    name: str
    title: Any
    act: str
    """Who may do this act in the agency may bring in the sheet."""
    row: type[forms.Form]
    enter: Callable[..., Any]
    """Does the act for one row: enter(row's facts, agency, at=…, by=…)."""
    leads_to: str
    """The name of the page that lists what was brought in."""
    example: Mapping[str, str]
    """A row as it might be, for the sheet that people are given to fill."""
    together: Callable[..., Any] | None = None
    """Where one act takes all rows: together(every row's facts, agency, at=…, by=…); `enter` then does nothing."""
    money_unit: str = ""
    """The column that tells in which unit the sums of a row are, where there are any: of a sheet that might be in
    thousands it is asked."""

    def headings(self) -> dict[str, list[str]]:
        """In the reader's language, and in Vietnamese: a colleague's sheet may be in the other."""
        here = {name: str(field.label) for name, field in self.row.base_fields.items()}
        with translation.override("vi"):
            return {name: [here[name], str(field.label)] for name, field in self.row.base_fields.items()}

    @property
    def required(self) -> set[str]:
        return {name for name, field in self.row.base_fields.items() if field.required}

    def rows_of(self, content: bytes, unit: MoneyUnit = MoneyUnit.UNTOLD) -> list[SheetRow]:
        """`unit` is what somebody answered who was asked; a row that tells its own keeps it."""
        rows = read(content, self.headings(), self.required)
        for row in rows:
            if unit and not row.cells.get(self.money_unit):
                row.cells[self.money_unit] = MONEY_UNITS[unit]
        return rows

    def unit_named(self, content: bytes) -> MoneyUnit:
        """What the headings, or the lines above them, say of the sums below; said, and not taken for sure."""
        return unit_above(content, self.headings(), self.required) if self.money_unit else MoneyUnit.UNTOLD


@dataclass(frozen=True, slots=True)
class Tried:
    """One row, and what is wrong with it: cell by cell, or what the act said of the whole."""

    row: SheetRow
    wrong: dict[str, list[str]]
    refusal: str = ""
    in_doubt: bool = False
    """Its sum might be in thousands."""

    @property
    def is_good(self) -> bool:
        return not self.wrong and not self.refusal


def tried(
    sheet: SheetIn,
    rows: list[SheetRow],
    agency: Any,
    *,
    at: datetime,
    by: Actor,
    tell: Tell = in_silence,
) -> list[Tried]:
    """Does everything in earnest and takes it back: the acts themselves say what they would refuse."""
    with transaction.atomic():
        found = []
        for row in rows:
            found.append(_tried(sheet, row, agency, at=at, by=by))
            tell(len(found), len(rows))
        if sheet.together and found and all(one.is_good for one in found):
            found = _tried_together(sheet, found, agency, at=at, by=by)
        transaction.set_rollback(True)
    return found


def _tried_together(
    sheet: SheetIn, found: list[Tried], agency: Any, *, at: datetime, by: Actor
) -> list[Tried]:
    """What the act says of all rows stands at the first."""
    try:
        with transaction.atomic():
            _together(sheet, [one.row for one in found], agency, at=at, by=by)
    except Refusal as refusal:
        return [Tried(found[0].row, {}, in_words(refusal)), *found[1:]]
    return found


def _together(sheet: SheetIn, rows: list[SheetRow], agency: Any, *, at: datetime, by: Actor) -> None:
    forms_of = [sheet.row(row.cells) for row in rows]
    if sheet.together and all(form.is_valid() for form in forms_of):
        sheet.together([form.cleaned_data for form in forms_of], agency, at=at, by=by)


def _tried(sheet: SheetIn, row: SheetRow, agency: Any, *, at: datetime, by: Actor) -> Tried:
    form = sheet.row(row.cells)
    if not form.is_valid():
        return Tried(row, {name: [str(one) for one in errors] for name, errors in form.errors.items()})
    try:
        with transaction.atomic():
            sheet.enter(form.cleaned_data, agency, at=at, by=by)
    except Refusal as refusal:
        return Tried(row, {}, in_words(refusal), in_doubt=isinstance(refusal, UnitInDoubt))
    return Tried(row, {})


def bring_in(
    sheet: SheetIn,
    rows: list[SheetRow],
    agency: Any,
    *,
    at: datetime,
    by: Actor,
    tell: Tell = in_silence,
) -> int:
    """All rows or, where one is refused, none."""
    with transaction.atomic():
        for done, row in enumerate(rows, 1):
            form = sheet.row(row.cells)
            if not form.is_valid():
                raise RowChanged(line=row.line)
            sheet.enter(form.cleaned_data, agency, at=at, by=by)
            tell(done, len(rows))
        _together(sheet, rows, agency, at=at, by=by)
    return len(rows)


class RowChanged(Refusal):
    "Dòng {line} không còn đọc được như khi xem trước. Hãy chọn lại tệp."
