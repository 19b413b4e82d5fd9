"""Figures that anybody may read, also without an account: their values and sums in words, and never a record."""

from collections.abc import Iterable

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, NotHere, require
from sogoc.kernel.periods import Period

from .asking import Answers, answers_of
from .books import books
from .finding import figure_named


class NotOpen(NotHere):
    "Số liệu {name} không có ở trang công khai."


def open_figures() -> list[str]:
    return [name for name, figure in books.figures.items() if figure.is_open]


def ask_in_public(names: Iterable[str], agencies: Iterable[Agency], period: Period, *, by: Actor) -> Answers:
    """As `ask` answers, for the figures that are open alone."""
    names, agencies = list(names), list(agencies)
    for name in names:
        if not figure_named(name).is_open:
            raise NotOpen(name=name)
    for agency in agencies:
        require(by, "see_open_figure", agency)
    return answers_of(names, agencies, period)
