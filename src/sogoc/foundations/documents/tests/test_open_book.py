from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.actions.issue_number import issue_number
from sogoc.foundations.documents.actions.open_book import BookAlreadyOpen, FirstAlreadyEntered, open_book
from sogoc.foundations.documents.closing import AgencyEnded
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Book
from sogoc.foundations.documents.series import KindOutOfForce
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .builders import document, officer, ready_for_issue_number, ready_for_open_book, some_agency

pytestmark = pytest.mark.django_db


def opened(**changes: Any) -> Book:
    return open_book(**ready_for_open_book(**changes))


def test_a_book_goes_on_where_paper_left_off() -> None:
    document("11/KH-SKHCN")
    book = opened(first=12)
    assert (book.first, book.last, str(book), book.held_at) == (12, 11, "Kế hoạch 2023", "so/")
    assert issue_number(**ready_for_issue_number(kind="plan")).printed == "12/KH-SKHCN"
    assert [entry.act for entry in history_of(book)] == ["open_book"]


def test_an_agency_that_ended_opens_no_more_books() -> None:
    agency = some_agency()
    Agency.objects.filter(pk=agency.pk).update(valid_until=date(2023, 2, 13))
    with pytest.raises(AgencyEnded, match="cơ quan kế tục"):
        opened(agency=agency)


def test_it_is_opened_once_a_year() -> None:
    opened()
    with pytest.raises(BookAlreadyOpen, match="Kế hoạch 2023 đã mở, số cấp sau cùng là 11"):
        opened(first=40)
    opened(legal=True)
    opened(kind="report")


def test_it_does_not_begin_below_what_was_entered() -> None:
    document("64/KH-SKHCN")
    with pytest.raises(FirstAlreadyEntered, match="số 64"):
        opened(first=64)
    assert opened(first=65).first == 65


def test_letters_of_every_kind_have_one_book() -> None:
    opened(kind="letter", first=163)
    with pytest.raises(BookAlreadyOpen):
        opened(kind="official_note", first=163)


def test_a_kind_must_be_one_of_today() -> None:
    with pytest.raises(KindOutOfForce, match="không có loại văn bản “Giấy đi đường”"):
        opened(kind="travel_order")
    with pytest.raises(KindOutOfForce, match="“gì đó”"):
        opened(kind="gì đó")


def test_a_first_number_is_a_number() -> None:
    with pytest.raises(Unfit, match="số đã cấp sau cùng"):
        opened(first=0)


def test_only_clerks_open_books() -> None:
    with pytest.raises(NotAllowed):
        opened(by=officer())
