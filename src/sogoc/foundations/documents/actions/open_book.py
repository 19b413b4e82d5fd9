"""Mở sổ cấp số."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.closing import refuse_ended
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Book
from sogoc.foundations.documents.series import highest_entered, refuse_unknown, series_kind
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class BookAlreadyOpen(Refusal):
    "Sổ {book} đã mở, số cấp sau cùng là {last}."


class FirstAlreadyEntered(Refusal):
    "Sổ đã có văn bản số {highest}. Số đầu tiên phải lớn hơn số đó."


@transaction.atomic
def open_book(*, agency: Agency, kind: str, first: int, at: datetime, by: Actor, legal: bool = False) -> Book:
    """For whoever begins in the middle of a year: the book goes on where paper or another system left off. A book that
    nobody opened begins by itself, at 01, with the first number of its year."""
    agency = agency_locked(agency)
    require(by, "open_book", agency)
    today = local_day(at)
    refuse_ended(agency, today)
    refuse_unknown(kind, today)
    series = series_kind(kind, today)
    facts = {"agency": agency, "year": today.year, "kind": series, "legal": legal}
    if there := Book.objects.filter(**facts).first():
        raise BookAlreadyOpen(book=there, last=there.last)
    book = Book(**facts, first=first, last=first - 1)
    fit(book)
    highest = highest_entered(agency, series, today, legal=legal)
    if first <= highest:
        raise FirstAlreadyEntered(highest=highest)
    book.save(force_insert=True)
    write(by, "open_book", book, at=at)
    return book
