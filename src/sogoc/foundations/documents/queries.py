"""What pages, acts and machines ask of the books of documents."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import day, fold

from .kinds import kind_of
from .models import Attachment, Book, Document
from .paper import Paper
from .traits import Flow, Secrecy

MOST_COUNTED = 1_000
NORMAL = Secrecy.NORMAL.value


def same_document(*, agency: Agency, flow: Flow, paper: Paper) -> QuerySet[Document]:
    """The entry of this document in this book, if there is one."""
    number = paper.number
    found = Document.objects.filter(
        agency=agency,
        flow=flow,
        number=number.number,
        suffix=number.suffix,
        series=number.series,
        year=paper.issued_on.year,
    )
    return found if flow == Flow.OUTGOING else found.filter(issuer=paper.issuer)


def columns_of(paper: Paper, *, agency: Agency, flow: Flow) -> dict[str, Any]:
    """Where a paper stands in an entry. The year of the series is a plain column: an index over a date function would
    work on Django's own SQLite connections alone. What an agency issues bears the agency's name."""
    number = paper.number
    return {
        "number": number.number,
        "suffix": number.suffix,
        "year": paper.issued_on.year,
        "carries_year": number.year is not None,
        "symbol": number.symbol,
        "series": number.series,
        "printed": str(number),
        "issued_on": paper.issued_on,
        "kind": paper.kind or kind_of(number, paper.issued_on),
        "issuer": agency.name if flow == Flow.OUTGOING else paper.issuer,
        "summary": paper.summary,
        "signed": str(paper.signed),
        "sent": str(paper.sent),
        "secrecy": str(paper.secrecy),
        "urgency": str(paper.urgency),
    }


def findable(document: Document) -> str:
    """All that people remember of a document, without diacritics: the same search on every database."""
    return fold(
        f"{document.printed} {document.number}/{document.symbol} {document.kind_name} "
        f"{day(document.issued_on)} {document.issuer} {document.summary}"
    )


def within_sight(by: Actor, prefix: str = "") -> Q:
    """The documents that somebody may see; `prefix` leads to them from another table. Secret ones are kept apart: they
    are seen by those alone whom the policy lets see secret documents.

    By a join with the agency: SQLite then walks the index of days and stops when a page is full, where for a list of
    agencies it would, without statistics, read and sort them all (measured with 20,000 documents: 1 ms against 21)."""
    agency, day = f"{prefix}agency", f"{prefix}issued_on"
    paths, cleared = reach(by, "see_document"), reach(by, "see_secret_document")
    seen = seen_from(paths, agency, day)
    if set(paths) == set(cleared):
        return seen  # whoever is cleared for all that they see need not be asked about each
    normal = Q(**{f"{prefix}secrecy": NORMAL})
    return seen & (normal | seen_from(cleared, agency, day)) if cleared else seen & normal


def documents_seen_by(by: Actor) -> QuerySet[Document]:
    """Each with the names of its agency, for a document of another day is of an agency called otherwise."""
    return (
        Document.objects.filter(within_sight(by)).select_related("agency").prefetch_related("agency__names")
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. Numbers that were cancelled are no documents: they
    stand in their book, and in a list when it asks for them."""

    words: str = ""
    agency: Agency | None = None
    period: Period | None = None
    kind: str = ""
    flow: str = ""
    signed: str = ""
    sent: str = ""
    secrecy: str = ""
    urgency: str = ""
    cancelled: bool = False

    @property
    def equal(self) -> dict[str, str]:
        named = ("kind", "flow", "signed", "sent", "secrecy", "urgency")
        return {name: value for name in named if (value := getattr(self, name))}


def documents_wanted(by: Actor, wanted: Wanted) -> QuerySet[Document]:
    """One answer for the page, the spreadsheet and the API."""
    return documents_narrowed(by, wanted).filter(holding(wanted.words))


def documents_narrowed(by: Actor, wanted: Wanted) -> QuerySet[Document]:
    """By everything but words."""
    found = documents_seen_by(by).filter(cancelled_on__isnull=not wanted.cancelled, **wanted.equal)
    # The agencies of a page once, not once for each row: most of its documents are of the same few.
    found = found.select_related(None)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period))
    if wanted.period:
        found = found.filter(issued_on__range=(wanted.period.start, wanted.period.end))
    return found


def holding(words: str) -> Q:
    """All of them, in any order, each as it stands or within a longer one, with or without diacritics."""
    held = Q()
    for word in fold(words).split():
        held &= Q(folded__contains=word)
    return held


def counted(found: QuerySet[Any], most: int = MOST_COUNTED) -> int:
    """How many there are; `most` + 1 stands for "more than that". A word that half of the books hold would otherwise be
    looked for in all of them, to say a number that nobody reads."""
    return found.order_by()[: most + 1].count()


def latest_issue(agency: Agency) -> date | None:
    """The day of the newest document in the books of an agency and those below it."""
    found = Document.objects.filter(under([agency.path], "agency__path"))
    return found.order_by("-issued_on").values_list("issued_on", flat=True).first()


def years_of_issue() -> list[int]:
    """The years of which any book holds documents."""
    return list(Document.objects.order_by("year").values_list("year", flat=True).distinct())


def books_seen_by(by: Actor) -> QuerySet[Any]:
    """With `cancelled`, how many of their numbers were."""
    cancelled = Count("documents", filter=Q(documents__cancelled_on__isnull=False))
    found = Book.objects.filter(under(reach(by, "see_document"), "agency__path"))
    return found.select_related("agency").annotate(cancelled=cancelled)


def cancelled_numbers(book: Book, by: Actor) -> QuerySet[Document]:
    return book.documents.filter(within_sight(by), cancelled_on__isnull=False).order_by("number")


def next_number(book: Book) -> int:
    return book.last + 1


def document_numbered(number: DocumentNumber, by: Actor) -> QuerySet[Document]:
    """By its number and symbol, as a citation writes it; the newest of those within sight."""
    same = {"number": number.number, "suffix": number.suffix, "series": number.series}
    return documents_seen_by(by).filter(**same)


def files_seen_by(by: Actor) -> QuerySet[Attachment]:
    """Attached files of the documents within sight; a withdrawn one is no longer handed out."""
    found = Attachment.objects.filter(within_sight(by, "document__"), withdrawn_on=None)
    return found.select_related("file", "document__agency")
