"""Which book gives the number of a paper, and what stands in it."""

from datetime import date

from django.db.models import Max

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal

from .kinds import LETTER, kind_names, kind_on, kinds_on
from .models import Book, Document
from .paper import Paper
from .traits import Flow


class KindOutOfForce(Refusal):
    "Ngày {day} không có loại văn bản “{kind}”. Hãy chọn một loại đang có hiệu lực."


def series_kind(kind: str, day: date) -> str:
    """The kind whose book gives the number: what bears no abbreviation is numbered with the letters."""
    found = kind_on(kind, day)
    return kind if found and found.abbreviation else LETTER


def sharing(kind: str, day: date) -> list[str]:
    """All kinds that are numbered in the same book."""
    return [one for one in {*kinds_on(day), kind} if series_kind(one, day) == kind]


def refuse_unknown(kind: str, day: date) -> None:
    if kind not in kinds_on(day):
        raise KindOutOfForce(day=day, kind=kind_names().get(kind, kind))


def highest_entered(agency: Agency, kind: str, day: date, *, legal: bool) -> int:
    """The highest number that was written into the agency's books of that kind and year, 0 if none was."""
    entered = Document.objects.filter(
        agency=agency,
        flow=Flow.OUTGOING,
        year=day.year,
        carries_year=legal,
        kind__in=sharing(kind, day),
    )
    return int(entered.aggregate(highest=Max("number"))["highest"] or 0)


def book_that_gives(paper: Paper, kind: str, agency: Agency) -> Book | None:
    """The book that is open for papers of this kind and year, if this number is one of those it gives."""
    legal = paper.number.year is not None
    found = Book.objects.filter(
        agency=agency,
        year=paper.issued_on.year,
        kind=series_kind(kind, paper.issued_on),
        legal=legal,
        first__lte=paper.number.number,
    )
    return None if paper.number.of_the_party else found.first()
