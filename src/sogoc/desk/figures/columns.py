"""How what was declared looks in a list."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.wording import declared_in_words, period_in_words

if TYPE_CHECKING:
    from sogoc.foundations.ledger.models import Declaration


def title_of(name: str) -> str:
    """Of a figure; one that nobody defines any more keeps its name."""
    figure = books.figures.get(name)
    return gettext(figure.title) if figure else name


def _name(declaration: "Declaration") -> Any:
    return row_link(addresses("figures:declaration")(declaration.pk), title_of(declaration.figure))


def _note(declaration: "Declaration") -> str:
    figure = books.figures.get(declaration.figure)
    return gettext("thay số đếm") if figure and figure.is_counted else ""


DECLARED = {
    "figure": Column(gettext_lazy("Số liệu"), _name, by="figure", look="cell-main"),
    "value": Column(gettext_lazy("Đã khai"), declared_in_words, look="number"),
    "period": Column(gettext_lazy("Kỳ"), lambda one: period_in_words(one.asked), by="first_day"),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.short_name, by="agency__path"),
    "document": Column(gettext_lazy("Văn bản chứng minh"), lambda one: one.document.printed, look="unbroken"),
    "note": Column(gettext_lazy("Đáng chú ý"), _note),
}
