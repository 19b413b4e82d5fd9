from datetime import date
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import AlreadyOut, NotNumberedHere, cancel_number
from sogoc.foundations.documents.actions.send_document import send_document
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import Wanted, books_seen_by, cancelled_numbers, documents_wanted
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .builders import (
    OFFICE,
    document,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_send_document,
)

pytestmark = pytest.mark.django_db


def cancelled(**changes: Any) -> Document:
    return cancel_number(**ready_for_cancel_number(**changes))


def test_the_number_is_kept_with_its_reason() -> None:
    one = cancelled()
    one.refresh_from_db()
    assert (one.cancelled_on, one.cancelled_because) == (date(2023, 2, 14), "Ban hành nhầm")
    assert [entry.act for entry in history_of(one)] == ["cancel_number", "issue_number"]
    (book,) = books_seen_by(OFFICE)
    assert book.cancelled == 1
    assert list(cancelled_numbers(book, OFFICE)) == [one]


def test_it_stands_in_lists_only_when_they_ask_for_it() -> None:
    one, other = cancelled(), numbered(summary="Khác")
    assert list(documents_wanted(OFFICE, Wanted())) == [other]
    assert list(documents_wanted(OFFICE, Wanted(cancelled=True))) == [one]


def test_it_is_cancelled_once() -> None:
    one = cancelled()
    with pytest.raises(NumberCancelled, match="01/TB-SKHCN đã hủy ngày 14/02/2023: Ban hành nhầm"):
        cancelled(document=one)


def test_what_no_book_numbered_is_not_cancelled() -> None:
    with pytest.raises(NotNumberedHere, match="64/KH-SKHCN"):
        cancelled(document=document())


def test_what_was_sent_is_out() -> None:
    sent = send_document(**ready_for_send_document())
    with pytest.raises(AlreadyOut, match="đã phát hành ngày 14/02/2023"):
        cancelled(document=sent)


def test_a_reason_is_given_and_fits() -> None:
    with pytest.raises(ReasonMissing):
        cancelled(reason=" \n")
    with pytest.raises(Unfit, match="lý do hủy số"):
        cancelled(document=numbered(summary="Khác"), reason="ữ" * 301)


def test_only_clerks_cancel() -> None:
    with pytest.raises(NotAllowed):
        cancelled(by=officer())


def test_of_a_secret_document_only_who_may_see_it_knows() -> None:
    one = cancelled(document=numbered(secrecy=Secrecy.TOP_SECRET))
    (book,) = books_seen_by(officer())
    assert list(cancelled_numbers(book, officer())) == []
    assert list(cancelled_numbers(book, OFFICE)) == [one]
