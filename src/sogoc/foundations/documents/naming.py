"""A document told by its number, as papers name one another; by its year where several bear it."""

from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.vietnamese import day

from .models import Document
from .queries import document_numbered

FEW = 6


class NoSuchDocument(Refusal):
    "Không có văn bản nào mang số {number} trong phạm vi của bạn. Hãy kiểm tra số, hoặc vào sổ văn bản ấy trước."


class SeveralYears(Refusal):
    "Nhiều văn bản mang số {number}: ngày {days}. Hãy ghi năm."


def document_named(
    number: DocumentNumber,
    *,
    by: Actor,
    year: int | None = None,
    near: int | None = None,
    but: int | None = None,
) -> Document:
    """Of several books the one of the agency `near` comes first; never the document `but` itself: both by their
    keys in the database."""
    found = document_numbered(number, by).order_by("-issued_on")
    if but is not None:
        found = found.exclude(pk=but)
    if year:
        found = found.filter(year=year)
    some = list(found[:FEW])
    if not some:
        raise NoSuchDocument(number=number)
    if len({one.year for one in some}) > 1:
        raise SeveralYears(number=number, days=", ".join(day(one.issued_on) for one in some))
    return next((one for one in some if one.agency_id == near), some[0])
