"""A figure on a page: its value as offices write it, and the way to its explanation."""

from typing import Any

from django import template
from django.urls import reverse

from sogoc.foundations.ledger.wording import number_in_words, selection_in_words
from sogoc.measures.engine import NothingToMeasure
from sogoc.measures.explain import Explanation, Line

register = template.Library()


register.filter("written", number_in_words)


@register.simple_tag
def words_of(line: Line) -> str:
    return selection_in_words(line.selection)


@register.inclusion_tag("desk/figures/_figure.html")
def figure(answer: Explanation, *, explained: bool = True) -> dict[str, Any]:
    """With the way to its explanation, unless this is the explanation."""
    return {
        "answer": answer,
        "state": "not_arisen" if isinstance(answer.value, NothingToMeasure) else "",
        "why": reverse("figures:figure", args=[answer.name]) if explained else "",
    }
