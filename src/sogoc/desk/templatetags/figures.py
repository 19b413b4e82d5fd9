"""A figure on a page: its value as offices write it, and the way to its explanation."""

from fractions import Fraction
from typing import Any

from django import template
from django.urls import reverse
from django.utils.translation import gettext

from sogoc.kernel.vietnamese import decimal, whole
from sogoc.measures.engine import NothingToMeasure, Value
from sogoc.measures.explain import Explanation, Line

register = template.Library()


@register.filter
def written(value: Value) -> str:
    """7 → 7; 41/58 → 70,7, a per cent sign stands beside it; nothing where there is nothing to measure."""
    match value:
        case NothingToMeasure():
            return ""
        case Fraction():
            return decimal(value * 100, 1).removesuffix(",0")
    return whole(value)


@register.simple_tag
def words_of(line: Line) -> str:
    """Which records a sum holds: each narrowing in its own words, translated one by one."""
    phrases = [gettext(step.phrase) for step in line.selection.steps() if step.phrase]
    return ", ".join(phrases) or gettext(line.selection.register.title)


@register.inclusion_tag("desk/figures/_figure.html")
def figure(answer: Explanation, *, explained: bool = True) -> dict[str, Any]:
    """With the way to its explanation, unless this is the explanation."""
    return {
        "answer": answer,
        "state": "not_arisen" if isinstance(answer.value, NothingToMeasure) else "",
        "why": reverse("figures:figure", args=[answer.name]) if explained else "",
    }
