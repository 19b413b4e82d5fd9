"""How the next number is taken from its book."""

from datetime import date
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal

from .choosing import agency_locked
from .kinds import kind_names
from .models import Book
from .series import highest_entered, series_kind


class BookNotOpened(Refusal):
    """Năm {year} đã có {kind} số {number} vào sổ từ trước khi cấp số tự động. Hãy mở sổ với số đầu tiên lớn hơn
    {number}, rồi cấp số."""


def book_locked(agency: Agency, kind: str, day: date, *, legal: bool) -> Book:
    """The book of that year, nobody else's until the number is taken. The first number of a year opens a new book at
    01: the series begins anew on 1 January (decree 30/2020, article 15)."""
    series = series_kind(kind, day)
    facts: dict[str, Any] = {"agency": agency, "year": day.year, "kind": series, "legal": legal}
    books = Book.objects.select_for_update(no_key=True).order_by()
    if book := books.filter(**facts).first():
        return book
    agency_locked(agency)
    if book := books.filter(**facts).first():
        return book  # somebody opened it while we waited for the agency
    if highest := highest_entered(agency, series, day, legal=legal):
        raise BookNotOpened(year=day.year, kind=kind_names()[series], number=highest)
    return Book.objects.create(**facts, first=1, last=0)
