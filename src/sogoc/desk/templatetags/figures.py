"""A figure on a page: its value as offices write it, and the way to its explanation."""

from typing import Any

from django import template
from django.urls import reverse

from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.wording import (
    choice_in_words,
    difference_in_words,
    number_in_words,
    period_in_words,
    selection_in_words,
    worded,
)
from sogoc.measures.explain import Line
from sogoc.measures.states import State

register = template.Library()


@register.filter
def written(answer: Answer) -> str:
    return choice_in_words(answer.value, answer.figure) or number_in_words(answer.value)


@register.filter
def counted(answer: Answer) -> str:
    """What the records say, where something else was declared."""
    return worded(answer.counted, answer.figure)


@register.filter
def difference(answer: Answer) -> str:
    return difference_in_words(answer)


@register.filter
def period_said(record: Any) -> str:
    """Of a declaration, an attestation, a kept figure."""
    return period_in_words(record.asked)


@register.simple_tag
def words_of(line: Line) -> str:
    return selection_in_words(line.selection)


@register.inclusion_tag("desk/figures/_figure.html")
def figure(answer: Answer, *, explained: bool = True) -> dict[str, Any]:
    """With the way to its explanation, unless this is the explanation."""
    return {
        "answer": answer,
        "state": "" if answer.state is State.NUMBER else answer.state.value,
        "why": reverse("figures:figure", args=[answer.name]) if explained else "",
    }
