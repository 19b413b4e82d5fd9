"""Figures by their names, as acts and pages are told them."""

from sogoc.kernel import acts
from sogoc.measures.language import Figure

from .books import books


class UnknownFigure(acts.NotHere):
    "Không có số liệu nào tên là {name}."


def figure_named(name: str) -> Figure:
    if name not in books.figures:
        raise UnknownFigure(name=name)
    return books.figures[name]
