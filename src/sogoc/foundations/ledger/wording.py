"""How figures and their records are said to people: once, for pages, sheets and the API, in the reader's language."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import day, decimal, whole
from sogoc.measures.columns import Column
from sogoc.measures.engine import NothingToMeasure, Value
from sogoc.measures.language import Selection


def number_in_words(value: Value) -> str:
    """7 → 7; 41/58 → 70,7, for where its unit stands beside it; nothing where there is nothing to measure."""
    match value:
        case NothingToMeasure():
            return ""
        case Fraction():
            return decimal(value * 100, 1).removesuffix(",0")
    return whole(value)


def value_in_words(value: Value) -> str:
    """7; 70,7%; chưa phát sinh."""
    if isinstance(value, NothingToMeasure):
        return _("chưa phát sinh")
    return number_in_words(value) + ("%" if isinstance(value, Fraction) else "")


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
