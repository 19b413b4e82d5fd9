"""What pages, acts and machines ask of the book of documents."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from sogoc.foundations.agencies.lineage import held_during, seen_from
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import day, fold

from .kinds import every_kind
from .models import Document, Flow


def same_document(
    *, agency: Agency, flow: str, issuer: str, number: DocumentNumber, issued_on: date
) -> QuerySet[Document]:
    """The entry of this document in this book, if there is one."""
    return Document.objects.filter(
        agency=agency,
        flow=flow,
        issuer=issuer,
        number=number.number,
        suffix=number.suffix,
        series=number.series,
        year=issued_on.year,
    )


def columns_of(number: DocumentNumber, issued_on: date) -> dict[str, Any]:
    """Where a number and a day stand in an entry. The year of the series is a plain column: an index over a
    date function would work on Django's own SQLite connections alone."""
    return {
        "number": number.number,
        "suffix": number.suffix,
        "year": issued_on.year,
        "carries_year": number.year is not None,
        "symbol": number.symbol,
        "series": number.series,
        "printed": str(number),
        "issued_on": issued_on,
    }


def findable(document: Document) -> str:
    """All that people remember of a document, without diacritics: the same search on every database."""
    return fold(
        f"{document.printed} {document.number}/{document.symbol} {every_kind()[document.kind].name} "
        f"{day(document.issued_on)} {document.issuer} {document.summary}"
    )


def documents_seen_by(by: Actor) -> QuerySet[Document]:
    """Each with the names of its agency, for a document of another day is of an agency called otherwise."""
    seen = seen_from(reach(by, "see_document"), "agency", "issued_on")
    return Document.objects.filter(seen).select_related("agency").prefetch_related("agency__names")


def _in_books_of(paths: Iterable[str]) -> QuerySet[Document]:
    """By a join: SQLite then walks the index of days and stops when a page is full, where for a list of agencies it
    would, without statistics, read and sort them all (measured with 20,000 documents: 1 ms against 21)."""
    return Document.objects.filter(under(paths, "agency__path"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    period: Period | None = None
    kind: str = ""
    flow: str = ""


def documents_wanted(by: Actor, wanted: Wanted) -> QuerySet[Document]:
    """One answer for the page, the spreadsheet and the API."""
    found = documents_seen_by(by)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period))
    if wanted.period:
        found = found.filter(issued_on__range=(wanted.period.start, wanted.period.end))
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    if wanted.flow:
        found = found.filter(flow=wanted.flow)
    for word in fold(wanted.words).split():
        found = found.filter(folded__contains=word)
    return found


def latest_issue(agency: Agency) -> date | None:
    """The day of the newest document in the books of an agency and those below it."""
    return _in_books_of([agency.path]).order_by("-issued_on").values_list("issued_on", flat=True).first()


FLOWS = Flow.choices


def years_of_issue() -> list[int]:
    """The years of which any book holds documents."""
    return list(Document.objects.order_by("year").values_list("year", flat=True).distinct())
