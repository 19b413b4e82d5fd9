"""Cấp số cho văn bản đi."""

from dataclasses import replace
from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.closing import refuse_ended
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.kinds import kinds_on
from sogoc.foundations.documents.models import Book, Document
from sogoc.foundations.documents.numbering import book_locked
from sogoc.foundations.documents.paper import Draft, Paper, tidy
from sogoc.foundations.documents.queries import columns_of, findable
from sogoc.foundations.documents.series import refuse_unknown
from sogoc.foundations.documents.traits import Flow
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.document_numbers import DocumentNumber, UnreadableNumber
from sogoc.kernel.vietnamese import local_day


class NoSymbol(Refusal):
    "{agency} chưa có ký hiệu trong văn bản. Hãy đề nghị quản trị hệ thống ghi ký hiệu rồi cấp số."


class UnitMissing(Refusal):
    "Công văn mang ký hiệu đơn vị soạn thảo, ví dụ VP trong 163/SKHCN-VP. Hãy ghi ký hiệu đơn vị, chỉ gồm chữ và số."


class AlreadyNumbered(Refusal):
    """Văn bản này đã được cấp số {number} hôm nay. Nếu là văn bản khác, hãy ghi trích yếu cho rõ khác nhau."""


@transaction.atomic
def issue_number(
    *, agency: Agency, draft: Draft, at: datetime, by: Actor, unit: str = "", legal: bool = False
) -> Document:
    """The next number of its book, and the day: the document stands in the register from now on, to be sealed and sent
    (decree 30/2020, articles 14 and 15). `unit` is who drafted a letter; `legal` papers carry their year."""
    require(by, "issue_number", agency)
    today = local_day(at)
    refuse_ended(agency, today)
    refuse_unknown(draft.kind, today)
    symbol = _symbol(agency, draft.kind, today, unit)
    draft = tidy(draft)
    # Everything that needs no number comes before the lock: others wait for their numbers as long as it is held.
    first = DocumentNumber(1, symbol, today.year if legal else None)
    paper = Paper(number=first, issued_on=today, **{name: getattr(draft, name) for name in FACTS})
    told = columns_of(paper, agency=agency, flow=Flow.OUTGOING)
    document = Document(agency=agency, flow=Flow.OUTGOING, **told)
    require_clearance(by, document)
    fit(document)
    book = book_locked(agency, draft.kind, today, legal=legal)
    _refuse_numbered(book, draft, today)
    book.last += 1
    document.book, document.number, document.printed = book, book.last, str(replace(first, number=book.last))
    document.folded = findable(document)
    document.save(force_insert=True)
    Book.objects.filter(pk=book.pk).update(last=book.last)
    write(by, "issue_number", document, at=at)
    return document


FACTS = ("summary", "kind", "signed", "sent", "secrecy", "urgency")


def _symbol(agency: Agency, kind: str, today: date, unit: str) -> str:
    """KH-SKHCN, or of a letter SKHCN-VP."""
    if not agency.symbol:
        raise NoSymbol(agency=agency.name)
    if abbreviation := kinds_on(today)[kind].abbreviation:
        return f"{abbreviation}-{agency.symbol}"
    try:
        read = DocumentNumber.parse(f"1/{agency.symbol}-{unit.strip()}")
    except UnreadableNumber as error:
        raise UnitMissing from error
    return read.symbol


def _refuse_numbered(book: Book, draft: Draft, today: date) -> None:
    """The same paper twice, by a second click or a second person, would leave a number that nothing bears."""
    # The agency, though the book tells it: by agency and day an index finds the few papers of today.
    same = Document.objects.filter(
        agency=book.agency_id,
        issued_on=today,
        book=book,
        kind=draft.kind,
        summary=draft.summary,
        cancelled_on=None,
    )
    for printed in same.order_by().values_list("printed", flat=True)[:1]:
        raise AlreadyNumbered(number=printed)
