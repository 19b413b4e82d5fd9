"""How figures and their records are said to people: once, for pages, sheets and the API, in the reader's language."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import day, decimal, whole
from sogoc.measures.amounts import Kind, Value
from sogoc.measures.columns import Column
from sogoc.measures.language import Figure, Selection
from sogoc.measures.machines import value_for_machines
from sogoc.measures.states import STATES, State

from .asking import Answer
from .books import books
from .values import READ

if TYPE_CHECKING:
    from .models import Declaration, KeptFigure

__all__ = ["value_for_machines"]


def number_in_words(value: Value | None) -> str:
    """7 → 7; 41/58 → 70,7, for where its unit stands beside it; a day as people write it; nothing for nothing."""
    match value:
        case None:
            return ""
        case Fraction():
            return decimal(value * 100, 1).removesuffix(",0")
        case int():
            return whole(value)
        case date():
            return day(value)
        case tuple():
            return "; ".join(value)
    return value


def value_in_words(answer: Answer) -> str:
    """7; 70,7%; có; chưa phát sinh."""
    if answer.value is None:
        return _(STATES[answer.state])
    return worded(answer.value, answer.figure)


def declared_in_words(declaration: "Declaration") -> str:
    """The same of what was declared, whatever is asked for; of a figure that is no more, as machines write it."""
    figure = books.figures.get(declaration.figure)
    if figure is None or declaration.state != State.NUMBER:
        return _(declaration.in_short)
    return worded(declaration.told(figure.on(declaration.last_day).kind), figure)


def kept_in_words(kept: "KeptFigure", figure: Figure) -> str:
    """What a signed document said: a share by its sums, exactly, other values as machines keep them."""
    if kept.state != State.NUMBER:
        return _(STATES[State(kept.state)])
    if kept.numerator is not None and kept.denominator:
        return worded(Fraction(kept.numerator, kept.denominator), figure)
    return worded(READ[figure.kind](kept.value), figure)


def value_as_typed(declaration: "Declaration") -> str:
    """As people would write it into the blank again: 98,5 and not 98.5, which would be nine hundred and eighty-five."""
    figure = books.figures.get(declaration.figure)
    kind = figure.kind if figure else Kind.CHOICE
    match kind:
        case Kind.PERCENT:
            return declaration.value.replace(".", ",")
        case Kind.DATE:
            return number_in_words(declaration.told(kind))
    return declaration.value


def harmonised_in_words(value: Value, figure: Figure, *, estimated: bool) -> str:
    """Parts of a record are told to one decimal, and that they are estimated: ≈ 2,7."""
    about = "≈ " if estimated else ""
    if figure.kind is Kind.NUMBER and isinstance(value, Fraction):
        return about + decimal(value, 1)
    return about + worded(value, figure)


def difference_in_words(answer: Answer) -> str:
    """How far what was declared lies from what is counted: +3; −1,5 điểm phần trăm; nothing where one is no number."""
    declared, found = answer.value, answer.counted
    if not (isinstance(declared, int | Fraction) and isinstance(found, int | Fraction)):
        return ""
    if answer.figure.kind not in (Kind.NUMBER, Kind.PERCENT) or declared == found:
        return ""
    sign, far = ("+" if declared > found else "−"), abs(Fraction(declared) - Fraction(found))
    if answer.figure.kind is Kind.PERCENT:
        points = decimal(far * 100, 1).removesuffix(",0")
        return _("{number} điểm phần trăm").format(number=f"{sign}{points}")
    return f"{sign}{whole(int(far))}"


def worded(value: Value | None, figure: Figure) -> str:
    if words := choice_in_words(value, figure):
        return words
    return number_in_words(value) + ("%" if isinstance(value, Fraction) else "")


def choice_in_words(value: Value | None, figure: Figure) -> str:
    """What the code of a flag or a choice is called; nothing for what is neither."""
    if value is None:
        return ""
    if figure.kind is Kind.FLAG:
        return dict(figure.choices).get(str(value)) or (_("có") if value else _("không"))
    return _(said) if (said := dict(figure.choices).get(str(value))) else ""


def selection_in_words(selection: Selection) -> str:
    """Which records it holds: each narrowing in its own words, translated one by one."""
    phrases = [_(step.phrase) for step in selection.steps() if step.phrase]
    return ", ".join(phrases) or _(selection.register.title)


def period_in_words(period: Period) -> str:
    template, facts = period.wording
    return _(template).format(**facts)


def cell(value: Any, column: Column, agencies: Mapping[str, str]) -> Any:
    """A fact of a record, where days and numbers may stay what they are; `agencies` gives names by key."""
    if column.name == "agency":
        return agencies.get(value, value)
    return _(said) if (said := column.said(value)) else value


def cell_in_words(value: Any, column: Column, agencies: Mapping[str, str]) -> str:
    match told := cell(value, column, agencies):
        case None:
            return ""
        case bool():
            return _("có") if told else _("không")
        case date():
            return day(told)
        case int():
            return whole(told)
    return str(told)
