"""Figures by their names, as acts and pages are told them."""

from sogoc.kernel import acts
from sogoc.kernel.vietnamese import fold
from sogoc.measures.language import Figure

from .books import books


class UnknownFigure(acts.NotHere):
    "Không có số liệu nào tên là {name}."


def figure_named(name: str) -> Figure:
    if name not in books.figures:
        raise UnknownFigure(name=name)
    return books.figures[name]


def figure_told(words: str) -> str:
    """The name of a figure that people tell by its name or by its whole title, with or without diacritics. A title that
    two figures bear names neither."""
    if words in books.figures:
        return words
    titled = [name for name, figure in books.figures.items() if fold(figure.title) == fold(words)]
    if len(titled) != 1:
        raise UnknownFigure(name=words)
    return titled[0]
