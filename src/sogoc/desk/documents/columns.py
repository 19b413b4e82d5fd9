"""How documents look in a list, wherever one stands: the book, the home page, what was found."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.foundations.documents.models import Document


def _name(document: "Document") -> "SafeString":
    return row_link(addresses("documents:document")(document.pk), document.printed)


def _issuer(document: "Document") -> str:
    return document.issuer if document.flow == "in" else document.book_of.short_name


def _book(document: "Document") -> str:
    return gettext("đến") if document.flow == "in" else gettext("đi")


def _state(document: "Document") -> str:
    """What sets a document apart; of most there is nothing to say."""
    told = [
        gettext("đã hủy") if document.cancelled_on else "",
        worded(document, "secrecy") if document.secret else "",
        worded(document, "urgency") if document.urgency != "normal" else "",
    ]
    return ", ".join(one for one in told if one)


def how_many(total: int, most: int) -> str:
    """A long list is not counted to its end: nobody reads the number."""
    if total > most:
        return gettext("hơn %(most)s văn bản") % {"most": whole(most)}
    return ngettext("%(written)s văn bản", "%(written)s văn bản", total) % {"written": whole(total)}


COLUMNS = {
    "number": Column(gettext_lazy("Số, ký hiệu"), _name, by="number", look="cell-main"),
    "issued_on": Column(
        gettext_lazy("Ngày"), lambda document: day(document.issued_on), by="issued_on", look="unbroken"
    ),
    "kind": Column(
        gettext_lazy("Loại"), lambda document: gettext(document.kind_name), by="kind", look="unbroken"
    ),
    "summary": Column(gettext_lazy("Trích yếu"), lambda document: document.summary),
    "issuer": Column(gettext_lazy("Nơi ban hành"), _issuer, by="issuer"),
    "flow": Column(gettext_lazy("Sổ"), _book, by="flow", look="unbroken"),
    "state": Column(gettext_lazy("Đáng chú ý"), _state),
}
