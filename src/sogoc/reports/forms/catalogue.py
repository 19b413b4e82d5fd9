"""All forms, by their keys."""

from functools import cache
from itertools import pairwise
from pathlib import Path

from sogoc.foundations.ledger.books import books
from sogoc.kernel.acts import NotHere
from sogoc.kernel.periods import Period

from .reading import MistakenForm, read
from .shape import Form

DATA = Path(__file__).parent / "data"


class UnknownForm(NotHere):
    "Không có biểu mẫu nào tên là “{key}”."


@cache
def versions() -> dict[str, tuple[Form, ...]]:
    """By key, the latest first. Read when the application starts, so that a wrong form never gets to work."""
    found = {}
    for path in sorted(DATA.glob("*.yaml")):
        told = sorted(read(path, books.figures), key=lambda form: form.since, reverse=True)
        if any(later.since <= (form.until or later.since) for later, form in pairwise(told)):
            message = f"{path.name} has two versions in force on one day"
            raise MistakenForm(message)
        found[path.stem] = tuple(told)
    return found


def form_named(key: str, period: Period) -> Form:
    """As it was in force when the period ended; on days before and after, the version nearest to them."""
    if key not in versions():
        raise UnknownForm(key=key[:60])
    told = versions()[key]
    return next((form for form in told if form.since <= period.end), told[-1])


def forms(period: Period) -> list[Form]:
    return [form_named(key, period) for key in versions()]
