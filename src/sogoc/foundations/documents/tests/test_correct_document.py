from datetime import date
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.correct_document import (
    ChangedMeanwhile,
    NothingToCorrect,
    NumberStands,
    correct_document,
)
from sogoc.foundations.documents.actions.open_book import open_book
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.contradictions import BeforeTheState, KindDiffers, NotYetIssued, YearDiffers
from sogoc.foundations.documents.entering import AlreadyEntered, GivenByTheBook
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    document,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_correct_document,
    ready_for_open_book,
)

pytestmark = pytest.mark.django_db


def correct(**changes: Any) -> Document:
    return correct_document(**ready_for_correct_document(**changes))


def test_what_changed_is_kept_in_the_history() -> None:
    entered = document()
    corrected = correct(
        document=entered, number="46/KH-SKHCN", issued_on=date(2023, 2, 12), summary=entered.summary
    )
    corrected.refresh_from_db()
    assert (corrected.printed, corrected.issued_on, corrected.version) == (
        "46/KH-SKHCN",
        date(2023, 2, 12),
        2,
    )
    newest, _ = history_of(corrected)
    assert newest.act == "correct_document"
    assert newest.changes == {
        "printed": ["64/KH-SKHCN", "46/KH-SKHCN"],
        "issued_on": ["13/02/2023", "12/02/2023"],
    }


def test_a_year_that_the_number_carries_is_a_correction() -> None:
    entered = document()
    corrected = correct(document=entered, number="64/2023/KH-SKHCN", summary=entered.summary)
    assert corrected.carries_year
    newest, _ = history_of(corrected)
    assert newest.changes == {"printed": ["64/KH-SKHCN", "64/2023/KH-SKHCN"]}


def test_it_is_found_by_what_it_says_now() -> None:
    corrected = correct(summary="Tuyên truyền")
    assert "tuyen truyen" in corrected.folded
    assert "cai cach" not in corrected.folded


def test_what_somebody_else_changed_is_not_overwritten_unseen() -> None:
    seen = document()
    correct(document=seen, summary="Một")
    with pytest.raises(ChangedMeanwhile, match="64/KH-SKHCN"):
        correct(document=seen, version=1, summary="Hai")
    seen.refresh_from_db()
    assert seen.summary == "Một"


def test_nothing_to_correct_is_no_correction() -> None:
    entered = document()
    with pytest.raises(NothingToCorrect):
        correct(document=entered, summary=entered.summary)
    assert history_of(entered).count() == 1


def test_it_does_not_become_a_document_that_is_entered_already() -> None:
    document("65/KH-SKHCN")
    with pytest.raises(AlreadyEntered, match="65/KH-SKHCN"):
        correct(number="65/KH-SKHCN")


def test_a_correction_contradicts_itself_no_more_than_an_entry() -> None:
    entered = document()
    with pytest.raises(NotYetIssued):
        correct(document=entered, issued_on=date(2023, 2, 15))
    with pytest.raises(YearDiffers):
        correct(document=entered, number="64/2022/KH-SKHCN")
    with pytest.raises(KindDiffers):
        correct(document=entered, kind="report")
    with pytest.raises(BeforeTheState):
        correct(document=entered, issued_on=date(1944, 12, 22))
    entered.refresh_from_db()
    assert entered.version == 1


def test_who_may_enter_may_not_always_correct() -> None:
    with pytest.raises(NotAllowed):
        correct(by=holder(Role.OFFICER, where="so/"))


def test_what_a_column_does_not_hold_is_refused() -> None:
    with pytest.raises(Unfit, match="trích yếu"):
        correct(summary="ữ" * 501)


def test_a_number_that_a_book_gave_stands() -> None:
    given = numbered()
    with pytest.raises(NumberStands, match="01/TB-SKHCN do sổ cấp số ghi"):
        correct(document=given, number="02/TB-SKHCN")
    assert correct(document=given, summary="Khác").summary == "Khác"


def test_no_document_takes_a_number_of_the_book() -> None:
    open_book(**ready_for_open_book(first=65))
    with pytest.raises(GivenByTheBook, match="bắt đầu từ số 65"):
        correct(number="70/KH-SKHCN")


def test_a_cancelled_number_is_not_corrected() -> None:
    cancelled = cancel_number(**ready_for_cancel_number())
    with pytest.raises(NumberCancelled, match="Ban hành nhầm"):
        correct(document=cancelled)


def test_a_secret_document_is_corrected_by_who_may_see_it() -> None:
    open_one, division_head = document(), holder(Role.DIVISION_HEAD, Role.OFFICE, where="so/")
    assert correct(document=open_one, secrecy=Secrecy.SECRET, by=division_head).secret
    with pytest.raises(NotAllowed):
        correct(document=open_one, version=2, by=officer())
