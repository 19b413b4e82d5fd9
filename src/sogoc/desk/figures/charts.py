"""Periods as bars: how long each is, beside the number that it stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from sogoc.foundations.ledger.harmonising import Harmonised
from sogoc.foundations.ledger.trend import Point
from sogoc.foundations.ledger.wording import (
    harmonised_in_words,
    period_in_words,
    value_in_words,
)
from sogoc.measures.amounts import Kind, Value
from sogoc.measures.states import State

from .ways import page_of_figure

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Succession
    from sogoc.foundations.ledger.asking import Answer

FULL = 100
"""How wide the drawing of a bar is; the page stretches it."""


@dataclass(frozen=True, slots=True)
class Bar:
    period: str
    address: str
    value: str
    is_number: bool
    is_asked: bool
    width: str
    """Of a hundred, as SVG writes it: 72.50; empty where there is nothing to draw."""
    harmonised: str
    mark: str
    """Where the harmonised number would end, in the same hundred."""
    breaks: tuple["Succession", ...]


def bars(points: Sequence[Point]) -> list[Bar]:
    figures = [_drawn(one.answer.figure.kind, one.answer.value) for one in points]
    others = [_drawn(one.answer.figure.kind, _value(one.harmonised)) for one in points]
    percent = bool(points) and points[0].answer.figure.kind is Kind.PERCENT
    longest = max([Fraction(1 if percent else 0), *(one for one in (*figures, *others) if one is not None)])
    return [
        _bar(point, _width(figure, longest), _width(other, longest), is_asked=point is points[-1])
        for point, figure, other in zip(points, figures, others, strict=True)
    ]


def _bar(point: Point, width: str, mark: str, *, is_asked: bool) -> Bar:
    answer = point.answer
    return Bar(
        period_in_words(point.period),
        page_of_figure(answer.name, answer.agency, point.period),
        value_in_words(answer),
        answer.state is State.NUMBER,
        is_asked,
        width,
        _differing(point.harmonised, answer),
        mark,
        point.breaks,
    )


def _differing(told: Harmonised | None, answer: "Answer") -> str:
    """Nothing where today's shape would have counted the same."""
    if told is None or told.value is None or told.value == answer.counted:
        return ""
    return harmonised_in_words(told.value, answer.figure, estimated=told.estimated)


def _value(told: Harmonised | None) -> Value | None:
    return told.value if told else None


def _drawn(kind: Kind, value: Value | None) -> Fraction | None:
    """A flag, a choice, a document and a day have no length."""
    if kind not in (Kind.NUMBER, Kind.PERCENT) or not isinstance(value, int | Fraction):
        return None
    return Fraction(value)


def _width(value: Fraction | None, longest: Fraction) -> str:
    if value is None or not longest:
        return ""
    return f"{float(FULL * value / longest):.2f}"
