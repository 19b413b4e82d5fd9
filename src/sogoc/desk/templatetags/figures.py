"""A figure on a page: its value as offices write it, and the way to its explanation."""

from typing import Any

from django import template

from sogoc.desk.figures.ways import page_of_figure
from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.kept import Restated
from sogoc.foundations.ledger.telling import counted_told
from sogoc.foundations.ledger.wording import (
    choice_in_words,
    kept_in_words,
    number_in_words,
    period_in_words,
    selection_in_words,
    value_in_words,
)
from sogoc.measures.explain import Line
from sogoc.measures.language import Figure
from sogoc.measures.states import State

register = template.Library()


@register.filter
def written(answer: Answer) -> str:
    return choice_in_words(answer.value, answer.figure) or number_in_words(answer.value)


@register.filter
def counted(answer: Answer) -> str:
    return counted_told(answer)


@register.filter
def said(answer: Answer | None) -> str:
    """A value or why there is none, with its sign; nothing where nobody defines the figure any more."""
    return value_in_words(answer) if answer else ""


@register.filter
def kept_said(kept: Any, figure: Figure) -> str:
    """What a signed document said."""
    return kept_in_words(kept, figure)


@register.filter
def moved(restated: Restated) -> str:
    """+2 −1: the records that came and went, of any sum."""
    came, gone = ({key for keys in some.values() for key in keys} for some in (restated.came, restated.gone))
    return " ".join(f"{sign}{len(keys)}" for sign, keys in (("+", came), ("−", gone)) if keys) or "–"


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
        "why": page_of_figure(answer.name, answer.agency, answer.asked) if explained else "",
    }
