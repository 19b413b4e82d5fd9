from datetime import date, datetime
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.actions.open_book import open_book
from sogoc.foundations.documents.contradictions import BeforeTheState, KindDiffers, NotYetIssued, YearDiffers
from sogoc.foundations.documents.entering import AlreadyEntered, GivenByTheBook
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Flow, Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import VIETNAM

from .builders import document, officer, ready_for_enter_document, ready_for_open_book, some_agency

pytestmark = pytest.mark.django_db


def enter(**changes: Any) -> Document:
    return enter_document(**ready_for_enter_document(**changes))


def test_number_and_symbol_are_parsed_and_the_kind_follows() -> None:
    entered = enter(number="26/2021/QĐ-UBND", issued_on=date(2021, 8, 10))
    entered.refresh_from_db()
    assert (entered.number, entered.symbol, entered.year, entered.carries_year) == (26, "QĐ-UBND", 2021, True)
    assert (entered.kind, entered.kind_name, str(entered)) == ("decision", "Quyết định", "26/2021/QĐ-UBND")
    assert str(entered.number_and_symbol) == "26/2021/QĐ-UBND"
    assert [entry.act for entry in history_of(entered)] == ["enter_document"]


def test_a_document_is_entered_once_in_a_book() -> None:
    enter(number="64/KH-SKHCN", issued_on=date(2023, 2, 1))
    with pytest.raises(AlreadyEntered, match="64/KH-SKHCN ngày 01/02/2023"):
        enter(number="64/KH-SKHCN", issued_on=date(2023, 2, 13))
    assert Document.objects.count() == 1


def test_another_year_book_flow_or_issuer_is_another_document() -> None:
    enter()
    document("64/KH-SKHCN", issued_on=date(2022, 12, 30))
    enter(agency=division(some_agency()))
    enter(flow=Flow.INCOMING)
    enter(flow=Flow.INCOMING, issuer="Sở Nội vụ")
    enter(number="64a/KH-SKHCN")
    assert Document.objects.count() == 6


def test_what_an_agency_issues_bears_its_name_whoever_is_told() -> None:
    assert enter(issuer="Sở Nội vụ").issuer == "Sở Khoa học và Công nghệ"
    with pytest.raises(AlreadyEntered):
        enter(issuer="Sở KHCN")


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"flow": "zz"}, "đi hay đến"),
        ({"flow": Flow.INCOMING, "issuer": " \n"}, "cơ quan ban hành"),
        ({"summary": "  "}, "trích yếu"),
        ({"summary": "ữ" * 501}, "trích yếu"),
        ({"signed": "nonsense"}, "cách ký"),
        ({"sent": "nonsense"}, "cách gửi"),
        ({"urgency": "nonsense"}, "độ khẩn"),
        ({"secrecy": "nonsense"}, "độ mật"),
    ],
)
def test_what_a_column_does_not_hold_is_refused(told: dict[str, Any], field: str) -> None:
    with pytest.raises(Unfit, match=field):
        enter(**told)
    assert Document.objects.count() == 0


def test_pasted_lines_become_one() -> None:
    assert enter(summary="Kế hoạch\n  cải cách ").summary == "Kế hoạch cải cách"


def test_a_number_that_the_book_gives_is_not_entered_by_hand() -> None:
    open_book(**ready_for_open_book(first=12))
    with pytest.raises(GivenByTheBook, match="12/KH-SKHCN là số của sổ cấp số, bắt đầu từ số 12"):
        enter(number="12/KH-SKHCN")
    assert enter(number="11/KH-SKHCN").book is None
    assert enter(number="12/2023/KH-SKHCN").book is None
    assert enter(number="12/KH-SKHCN", issued_on=date(2022, 12, 1)).book is None
    assert enter(number="12/KH-SKHCN", flow=Flow.INCOMING).book is None


def test_a_secret_document_is_entered_by_who_may_see_it() -> None:
    with pytest.raises(NotAllowed, match="xem văn bản mật"):
        enter(secrecy=Secrecy.SECRET, by=officer())
    enter(secrecy=Secrecy.SECRET)
    with pytest.raises(AlreadyEntered, match=r"\(văn bản mật\)"):
        enter(by=officer())
    with pytest.raises(AlreadyEntered, match="Cải cách hành chính năm 2023"):
        enter()


def test_what_is_not_issued_yet_is_not_entered() -> None:
    evening = datetime(2023, 2, 13, 23, 59, tzinfo=VIETNAM)
    enter(issued_on=date(2023, 2, 13), at=evening)
    with pytest.raises(NotYetIssued, match="14/02/2023"):
        enter(number="65/KH-SKHCN", issued_on=date(2023, 2, 14), at=evening)


def test_the_year_in_the_number_is_that_of_the_day() -> None:
    with pytest.raises(YearDiffers, match="26/2021/QĐ-UBND mang năm 2021"):
        enter(number="26/2021/QĐ-UBND", issued_on=date(2022, 8, 10))


def test_the_kind_agrees_with_the_symbol() -> None:
    with pytest.raises(KindDiffers, match="là của Công văn, không phải Quyết định"):
        enter(number="1363/UBND-VP", kind="decision")
    with pytest.raises(KindDiffers, match="là của Kế hoạch, không phải Báo cáo"):
        enter(kind="report")
    with pytest.raises(KindDiffers, match="không phải gì đó"):
        enter(kind="gì đó")


def test_an_abbreviation_may_be_an_issuers_own() -> None:
    assert enter(number="1234/CT-TTHT", kind="letter").kind_name == "Công văn"


def test_the_national_assembly_bears_one_sign_whatever_the_kind() -> None:
    facts = {"number": "43/2022/QH15", "issued_on": date(2022, 1, 11)}
    assert enter(**facts, kind="resolution").kind_name == "Nghị quyết"
    with pytest.raises(KindDiffers, match="là của Luật"):
        enter(number="44/2022/QH15", issued_on=date(2022, 1, 11), kind="plan")


def test_nothing_is_older_than_the_state() -> None:
    with pytest.raises(BeforeTheState, match="01/01/999"):
        enter(issued_on=date(999, 1, 1))
    assert enter(number="01/SL", issued_on=date(1945, 9, 3)).year == 1945


def test_a_number_is_one_of_its_series() -> None:
    legal = enter(number="26/2021/QĐ-UBND", issued_on=date(2021, 8, 10))
    assert enter(number="26/QĐ-UBND", issued_on=date(2021, 8, 10)).pk != legal.pk
    with pytest.raises(AlreadyEntered):
        enter(number="26/2021/qđ-ubnd", issued_on=date(2021, 8, 10))


def test_a_kind_without_an_abbreviation_may_look_like_a_letter() -> None:
    assert enter(number="1238/UBND-NC", kind="official_note").kind_name == "Thư công"
    assert enter(number="1239/UBND-NC").kind_name == "Công văn"


def test_it_is_entered_where_one_keeps_the_book() -> None:
    so, other = department("so"), department("so-khac")
    here = holder(Role.OFFICER, where=so.path)
    enter(agency=so, by=here)
    with pytest.raises(NotAllowed):
        enter(agency=other, by=here)
    with pytest.raises(NotAllowed):
        enter(number="65/KH-SKHCN", agency=so, by=holder(Role.AUDITOR, where=so.path))
    assert Document.objects.count() == 1
