"""How figures and their records are said to people: once, for pages, sheets and the API, in the reader's language."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import day, decimal, whole
from sogoc.measures.amounts import Kind, Value
from sogoc.measures.columns import Column
from sogoc.measures.language import Figure, Selection
from sogoc.measures.states import STATES

from .asking import Answer


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
    if words := choice_in_words(answer.value, answer.figure):
        return words
    return number_in_words(answer.value) + ("%" if isinstance(answer.value, Fraction) else "")


def value_for_machines(value: Value | None) -> str | None:
    """7; 70.6897, a percentage rounded half up to four decimals; 2023-01-31; 64/KH-SKHCN."""
    match value:
        case Fraction():
            return str(_rounded(value * 100, 4))
        case date():
            return value.isoformat()
        case tuple():
            return "; ".join(value)
    return None if value is None else str(value)


def _rounded(value: Fraction, places: int) -> Decimal:
    scaled = value * 10**places
    return Decimal((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)).scaleb(-places)


def choice_in_words(value: Value | None, figure: Figure) -> str:
    """What the code of a flag or a choice is called; nothing for what is neither."""
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
