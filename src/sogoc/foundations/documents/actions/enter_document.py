"""Vào sổ văn bản."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.kinds import every_kind, kind_of
from sogoc.foundations.documents.models import Document, Flow
from sogoc.foundations.documents.queries import columns_of, findable, same_document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.vietnamese import local_day


class AlreadyEntered(Refusal):
    "Văn bản {number} ngày {day} đã có trong sổ: {summary}."


class NotYetIssued(Refusal):
    "Ngày ban hành {day} ở sau ngày vào sổ. Hãy kiểm tra lại ngày trên văn bản."


class YearDiffers(Refusal):
    "Số ký hiệu {number} mang năm {year}, nhưng ngày ban hành là {day}. Một trong hai đã ghi nhầm."


class KindDiffers(Refusal):
    "Ký hiệu {number} là của {by_symbol}, không phải {chosen}. Hãy sửa số ký hiệu hoặc loại văn bản."


@transaction.atomic
def enter_document(
    *,
    agency: Agency,
    flow: Flow,
    number: DocumentNumber,
    issuer: str,
    issued_on: date,
    summary: str,
    at: datetime,
    by: Actor,
    kind: str = "",
) -> Document:
    """`kind` may be left to the symbol."""
    require(by, "enter_document", agency)
    kind = kind or kind_of(number)
    refuse_contradictions(number=number, kind=kind, issued_on=issued_on, at=at)
    # One book, one writer at a time: of two officers who enter the same document the second is told so.
    Agency.objects.select_for_update().get(pk=agency.pk)
    if entered := same_document(
        agency=agency, flow=flow, issuer=issuer, number=number, issued_on=issued_on
    ).first():
        raise AlreadyEntered(number=number, day=entered.issued_on, summary=entered.summary)
    document = Document(
        agency=agency, flow=flow, **columns_of(number, issued_on), kind=kind, issuer=issuer, summary=summary
    )
    document.folded = findable(document)
    document.save(force_insert=True)
    write(by, "vào sổ", document, at=at)
    return document


def refuse_contradictions(*, number: DocumentNumber, kind: str, issued_on: date, at: datetime) -> None:
    """What the number, the kind and the day say of one document must agree."""
    if issued_on > local_day(at):
        raise NotYetIssued(day=issued_on)
    if number.year and number.year != issued_on.year:
        raise YearDiffers(number=number, year=number.year, day=issued_on)
    by_symbol, kinds = kind_of(number), every_kind()
    # Kinds without an abbreviation look like a letter by their symbol.
    if kind != by_symbol and (kinds[kind].abbreviation or kinds[by_symbol].abbreviation):
        raise KindDiffers(number=number, by_symbol=kinds[by_symbol].name, chosen=kinds[kind].name)
