"""What a book says of a paper, and what it already says."""

from sogoc.kernel.acts import Actor, Refusal, may

from .history import SECRET
from .models import Document
from .paper import Paper
from .queries import same_document
from .series import book_that_gives
from .traits import Flow


class AlreadyEntered(Refusal):
    "Văn bản {number} ngày {day} đã có trong sổ: {summary}."


class GivenByTheBook(Refusal):
    """Số {number} là số của sổ cấp số, bắt đầu từ số {first}. Hãy cấp số cho văn bản mới; chỉ vào sổ những số có trước
    số {first}."""


def refuse_entered(document: Document, paper: Paper, by: Actor) -> None:
    """Another entry of the same paper; what a secret one is about is told to nobody who may not see it."""
    same = same_document(agency=document.agency, flow=Flow(document.flow), paper=paper)
    if entered := same.exclude(pk=document.pk).select_related("agency").first():
        hidden = entered.secret and not may(by, "see_secret_document", entered)
        summary = SECRET if hidden else entered.summary
        raise AlreadyEntered(number=paper.number, day=entered.issued_on, summary=summary)


def refuse_given(document: Document, paper: Paper) -> None:
    """By hand an agency enters what came in, and of its own what was numbered before its book was opened here."""
    book = None
    if document.flow == Flow.OUTGOING:
        book = book_that_gives(paper, document.kind, document.agency)
    if book and document.book_id != book.pk:
        raise GivenByTheBook(number=paper.number, first=book.first)
