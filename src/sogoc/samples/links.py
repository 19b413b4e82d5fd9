"""What ties the sample documents together: relations, citations, evidence, files. Tied once, it is left as people have
it since."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from sogoc.foundations.documents.actions.attach_file import AlreadyAttached, attach_file
from sogoc.foundations.documents.actions.cite import AlreadyCited, cite
from sogoc.foundations.documents.actions.link_evidence import AlreadyEvidence, link_evidence
from sogoc.foundations.documents.actions.relate_documents import AlreadyRelated, relate_documents
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.acts import Actor
from sogoc.kernel.articles import ArticleOfLaw
from sogoc.kernel.vietnamese import day

from .pages_of_papers import page_in_word

NO_REAL_PAPER = "Trang mẫu của Sổ Gốc để dùng thử, không phải văn bản thật."


def tie(told: Mapping[str, Any], book: Mapping[str, Any], *, opens: Any, by: Actor) -> None:
    """`told` is what links.yaml says of one book, `book` its documents by number; `opens` gives the moment of a day."""

    def when(*documents: Any) -> datetime:
        """On the day of the younger one: before it there was nothing to tie."""
        moment: datetime = opens(max(document.issued_on for document in documents))
        return moment

    for number in told["files"]:
        document = book[number]
        name = f"{number.replace('/', '-')}.docx"
        with suppress(AlreadyAttached):
            attach_file(document=document, content=page_of(document), name=name, at=when(document), by=by)
    for row in told["relations"]:
        document, other = book[row["document"]], book[row["other"]]
        facts = {"document": document, "kind": RelationKind(row["kind"]), "other": other}
        with suppress(AlreadyRelated):
            relate_documents(**facts, since=document.issued_on, at=when(document), by=by)
    for row in told["citations"]:
        record, law = book[row["record"]], ArticleOfLaw.parse(row["law"])
        with suppress(AlreadyCited):
            cite(record=record, law=law, document=book.get(row["law"]), at=when(record), by=by)
    # In the order of the days, as they would have been linked: a journal is read from top to bottom.
    for row in sorted(told["evidence"], key=lambda row: book[row["document"]].issued_on):
        record, document = book[row["record"]], book[row["document"]]
        with suppress(AlreadyEvidence):
            link_evidence(
                record=record, document=document, says=row["says"], at=when(record, document), by=by
            )


def page_of(document: Any) -> Any:
    head = f"Số {document.printed}, ngày {day(document.issued_on)}"
    return page_in_word(document.issuer, head, document.summary, NO_REAL_PAPER)
