from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.issue_number import (
    AlreadyNumbered,
    NoSymbol,
    UnitMissing,
    issue_number,
)
from sogoc.foundations.documents.actions.open_book import open_book
from sogoc.foundations.documents.closing import AgencyEnded
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Book, Document
from sogoc.foundations.documents.numbering import BookNotOpened
from sogoc.foundations.documents.series import KindOutOfForce
from sogoc.foundations.documents.traits import Flow, Secrecy, Signing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import VIETNAM

from .at_once import as_served, at_once
from .builders import (
    document,
    incoming,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_issue_number,
    ready_for_open_book,
    some_agency,
)

pytestmark = pytest.mark.django_db


def printed(**changes: Any) -> str:
    return numbered(summary=f"Văn bản {Document.objects.count()}", **changes).printed


def test_an_agency_that_ended_gives_no_more_numbers() -> None:
    agency = some_agency()
    agency.valid_until = date(2023, 2, 13)
    with pytest.raises(AgencyEnded, match="ngày cuối là 13/02/2023"):
        numbered(agency=agency)
    agency.valid_until = date(2023, 2, 14)
    assert numbered(agency=agency).printed == "01/TB-SKHCN"


def test_the_first_number_of_a_year_is_one_and_the_next_follows() -> None:
    given = numbered()
    given.refresh_from_db()
    assert (given.printed, given.flow, given.issuer) == (
        "01/TB-SKHCN",
        Flow.OUTGOING,
        "Sở Khoa học và Công nghệ",
    )
    assert str(given.issued_on) == "2023-02-14"
    assert (given.signed, given.version) == (Signing.DIGITAL_PERSON, 1)
    assert "tuyen truyen" in given.folded
    assert [entry.act for entry in history_of(given)] == ["issue_number"]
    assert printed() == "02/TB-SKHCN"


def test_each_kind_has_its_own_series_and_letters_share_one() -> None:
    assert [printed(kind="notice"), printed(kind="report")] == ["01/TB-SKHCN", "01/BC-SKHCN"]
    assert [printed(kind="letter", unit="VP"), printed(kind="letter", unit="QLKH")] == [
        "01/SKHCN-VP",
        "02/SKHCN-QLKH",
    ]
    assert printed(kind="official_note", unit="VP") == "03/SKHCN-VP"


def test_legal_documents_carry_their_year_in_a_series_of_their_own() -> None:
    assert [printed(kind="decision"), printed(kind="decision", legal=True)] == [
        "01/QĐ-SKHCN",
        "01/2023/QĐ-SKHCN",
    ]


def test_the_series_begins_anew_on_the_first_of_january() -> None:
    evening = datetime(2023, 12, 31, 23, 59, tzinfo=VIETNAM)
    assert [printed(at=evening), printed(at=evening)] == ["01/TB-SKHCN", "02/TB-SKHCN"]
    assert printed(at=datetime(2024, 1, 1, 0, 1, tzinfo=VIETNAM)) == "01/TB-SKHCN"


def test_a_cancelled_number_is_given_to_nobody_else() -> None:
    numbered()
    cancel_number(**ready_for_cancel_number(document=numbered(summary="Nhầm")))
    assert printed() == "03/TB-SKHCN"


def test_the_same_paper_is_numbered_once() -> None:
    given = numbered()
    with pytest.raises(AlreadyNumbered, match="01/TB-SKHCN hôm nay"):
        numbered(summary=" Tuyên truyền   cải cách hành chính")
    cancel_number(**ready_for_cancel_number(document=given))
    assert numbered().printed == "02/TB-SKHCN"


def test_what_was_entered_by_hand_asks_for_a_book_to_be_opened() -> None:
    document("64/TB-SKHCN")
    incoming("90/TB-UBND")
    with pytest.raises(BookNotOpened, match="đã có Thông báo số 64"):
        numbered()
    assert not Book.objects.exists()
    open_book(**ready_for_open_book(kind="notice", first=65))
    assert numbered().printed == "65/TB-SKHCN"


def test_another_agency_has_its_own_books() -> None:
    numbered()
    assert printed(agency=division(some_agency(), symbol="TĐC")) == "01/TB-TĐC"


def test_an_agency_without_a_symbol_numbers_nothing() -> None:
    with pytest.raises(NoSymbol, match="Phòng Hành chính chưa có ký hiệu"):
        numbered(agency=division(some_agency()))


@pytest.mark.parametrize("unit", ["", " ", "V P", "VP/1", "--"])
def test_a_letter_names_who_drafted_it(unit: str) -> None:
    with pytest.raises(UnitMissing):
        numbered(kind="letter", unit=unit)


def test_a_kind_must_be_one_of_today() -> None:
    with pytest.raises(KindOutOfForce):
        numbered(kind="travel_order")
    with pytest.raises(KindOutOfForce):
        numbered(kind="")


def test_a_number_is_not_lost_to_what_is_refused_after_it() -> None:
    with pytest.raises(Unfit, match="trích yếu"):
        numbered(summary="")
    with pytest.raises(Unfit, match="độ khẩn"):
        numbered(urgency="nonsense")
    with pytest.raises(NotAllowed):
        numbered(secrecy=Secrecy.SECRET, by=holder(Role.OFFICER, where="so/"))
    assert numbered().number == 1


def test_only_clerks_give_numbers() -> None:
    with pytest.raises(NotAllowed):
        numbered(by=officer())


EACH, WRITERS = 6, 8


@pytest.mark.django_db(transaction=True)
def test_many_writers_at_once_leave_no_gap(tmp_path: Path) -> None:
    ready, errors = ready_for_issue_number(), []
    told: list[Any] = []

    def write(who: int) -> None:
        try:
            for turn in range(EACH):
                facts = ready_for_issue_number(agency=ready["agency"], summary=f"Người {who}, lần {turn}")
                issue_number(**facts)
        except Exception as error:  # noqa: BLE001  told to the test
            errors.append(error)
        finally:
            connections.close_all()

    def look() -> None:
        book = Book.objects.get()
        told.extend([sorted(Document.objects.values_list("number", flat=True)), (book.first, book.last)])
        connections.close_all()

    with as_served(tmp_path):
        at_once([partial(write, who) for who in range(WRITERS)])
        at_once([look])
    assert errors == []
    assert told == [list(range(1, EACH * WRITERS + 1)), (1, EACH * WRITERS)]
