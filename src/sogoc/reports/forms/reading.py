"""Reads forms from data/*.yaml. A form that is written wrongly is told in a sentence when the application starts."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

import yaml

from sogoc.kernel.periods import Period, UnreadablePeriod
from sogoc.measures.language import Figure

from .shape import Check, Form, Identity, Line

# Written in C where it is there: a form of a hundred lines is read in a tenth of the time.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
OF_A_FORM = {"key", "number", "title", "source", "from", "until", "unit", "by", "lines", "columns", "checks"}
OF_A_LINE = {"code", "label", "figure", "unit", "under", "period", "as_of"}
SOME_YEAR = Period.parse("2023")


class MistakenForm(ValueError):
    """A form is written wrongly."""


def read(path: Path, figures: Mapping[str, Figure]) -> Iterator[Form]:
    """The versions of a form, each with the days of its own, checked against the figures that there are."""
    for row in yaml.load(path.read_text(encoding="utf-8"), LOADER):  # noqa: S506  it is the safe one
        if row.get("key") != path.stem:
            message = f"{path.name} tells of {row.get('key')}; a form bears the name of its file"
            raise MistakenForm(message)
        yield _form(row, figures)


def _form(row: Mapping[str, Any], figures: Mapping[str, Figure]) -> Form:
    name = row["key"]
    _refuse_strangers(name, row, OF_A_FORM)
    if ("lines" in row) is ("columns" in row):
        message = f"the form {name} has lines or columns, and not both"
        raise MistakenForm(message)
    lines = tuple(_line(name, one) for one in row.get("lines") or row["columns"])
    _refuse_repeated(name, [line.code for line in lines])
    _refuse_unknown_figures(name, lines, figures)
    form = Form(
        key=name,
        number=row["number"],
        title=row["title"],
        source=row["source"],
        since=row["from"],
        until=row["until"],
        lines=lines,
        checks=tuple(_check(name, one, lines) for one in row.get("checks") or ()),
        unit=row.get("unit", ""),
        by=row.get("by", ""),
    )
    if ("columns" in row) is not bool(form.by):
        message = f"the form {name}: columns are split by a column of their register, and lines are not"
        raise MistakenForm(message)
    if form.by:
        _refuse_what_cannot_be_split(form, figures)
    return form


def _refuse_strangers(place: str, row: Mapping[str, Any], known: set[str]) -> None:
    if strange := set(row) - known:
        message = f"{place}: nobody knows what {', '.join(sorted(strange))} means"
        raise MistakenForm(message)


def _line(form: str, row: Mapping[str, Any]) -> Line:
    place = f"the form {form}, line {row.get('code')}"
    _refuse_strangers(place, row, OF_A_LINE)
    if not (isinstance(row.get("code"), str) and row["code"] and str(row.get("label") or "").strip()):
        message = f"{place}: a line has a code, written as text, and a label"
        raise MistakenForm(message)
    line = Line(**{**row, "under": tuple(row.get("under", ()))})
    if (line.period or line.as_of or line.unit) and not line.figure:
        message = f"{place} is a heading, so it has no unit and no days"
        raise MistakenForm(message)
    try:
        if {name for told in (line.period, line.as_of) for _, name, _, _ in Formatter().parse(told)} - {
            None,
            "year",
        }:
            raise UnreadablePeriod
        line.period_within(SOME_YEAR), line.day_within(SOME_YEAR)
    except (UnreadablePeriod, ValueError) as error:
        message = f"{place}: its days are not written like {{year}}-01-01..{{year}}-11-01"
        raise MistakenForm(message) from error
    return line


def _refuse_repeated(form: str, codes: list[str]) -> None:
    if repeated := sorted({code for code in codes if codes.count(code) > 1}):
        message = f"the form {form} has the line {', '.join(repeated)} twice"
        raise MistakenForm(message)


def _refuse_unknown_figures(form: str, lines: tuple[Line, ...], figures: Mapping[str, Figure]) -> None:
    for line in lines:
        if line.figure and line.figure not in figures:
            message = (
                f"the form {form}, line {line.code}, asks for {line.figure}, which is no figure of any area"
            )
            raise MistakenForm(message)


def _check(form: str, row: Mapping[str, Any], lines: tuple[Line, ...]) -> Check:
    kinds = set(row) - {"of"}
    if len(kinds) != 1 or not kinds <= set(Identity):
        known = ", ".join(Identity)
        message = f"the form {form}: nobody knows the check {', '.join(sorted(kinds))}; there are {known}"
        raise MistakenForm(message)
    (kind,) = kinds
    check = Check(Identity(kind), row[kind], tuple(row["of"]))
    asked = {line.code for line in lines if line.figure}
    if unknown := [code for code in (check.cell, *check.of) if code not in asked]:
        message = (
            f"the form {form}: the check of {check.cell} names {', '.join(unknown)}, which asks for no figure"
        )
        raise MistakenForm(message)
    if not check.of or (check.identity in (Identity.SAME, Identity.OPENING) and len(check.of) != 1):
        message = f"the form {form}: the check of {check.cell} needs another cell beside it"
        raise MistakenForm(message)
    return check


def _refuse_what_cannot_be_split(form: Form, figures: Mapping[str, Figure]) -> None:
    """A table is of one register, counted: what is declared, or names documents, has no parts."""
    registers = {register for line in form.asked for register in figures[line.figure].registers}
    for line in form.asked:
        tallies = figures[line.figure].measure.tallies
        if not tallies or any(tally.each for tally in tallies):
            message = f"the form {form.key}, column {line.code}: {line.figure} cannot be split by {form.by}"
            raise MistakenForm(message)
    if len(registers) != 1 or form.by not in next(iter(registers)).columns():
        message = f"the form {form.key} is split by {form.by}, which is no column of all its figures"
        raise MistakenForm(message)
