from datetime import date

import pytest

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.queries import Wanted, counted, documents_wanted, latest_issue
from sogoc.foundations.documents.traits import Flow, Secrecy
from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder

from .builders import document, some_agency

pytestmark = pytest.mark.django_db
EVERYBODY = holder(Role.OFFICE)


def numbers(by: Actor = EVERYBODY, **wanted: object) -> set[int]:
    return set(documents_wanted(by, Wanted(**wanted)).values_list("number", flat=True))


@pytest.fixture(autouse=True)
def _book() -> None:
    so = some_agency()
    document("1/KH-SKHCN", issued_on=date(2022, 12, 31), summary="Cải cách hành chính")
    document("2/QĐ-SKHCN", issued_on=date(2023, 1, 1), summary="Đoàn kiểm tra")
    document(
        "3/UBND-NC",
        issued_on=date(2023, 3, 31),
        flow=Flow.INCOMING,
        issuer="UBND tỉnh",
        summary="Chỉ số 100%",
    )
    document("4/BC-SKHCN", agency=division(so), issued_on=date(2023, 4, 1), summary="Báo cáo")
    document(
        "5/KH-SNV",
        agency=department("so-khac"),
        issued_on=date(2023, 4, 1),
        issuer="Sở Nội vụ",
        flow=Flow.INCOMING,
        summary="Kế hoạch",
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cai cach", {1}),
        ("CẢI CÁCH", {1}),
        ("doan", {2}),
        ("1/KH-SKHCN", {1}),
        ("01/kh-skhcn", {1}),
        ("quyết định", {2}),
        ("31/12/2022", {1}),
        ("ubnd tinh", {3}),
        ("noi vu", {5}),
        ("skhcn kiem", {2}),
        ("100%", {3}),
        ("%", {3}),
        ("_", set()),
        ("không có ở đâu", set()),
    ],
)
def test_a_document_is_found_by_what_people_remember(words: str, found: set[int]) -> None:
    assert numbers(words=words) == found


def test_a_list_is_narrowed_by_each_thing_asked() -> None:
    assert numbers() == {1, 2, 3, 4, 5}
    assert numbers(period=Period.parse("2023-Q1")) == {2, 3}
    assert numbers(flow="in") == {3, 5}
    assert numbers(kind="plan") == {1, 5}
    assert numbers(agency=some_agency()) == {1, 2, 3, 4}
    assert numbers(agency=some_agency(), kind="plan", words="cải cách") == {1}


def test_somebody_sees_the_books_within_reach() -> None:
    assert numbers(holder(Role.OFFICER, where="so/")) == {1, 2, 3, 4}
    assert numbers(holder(Role.OFFICER, where="so/phong/")) == {4}
    assert numbers(NOBODY) == set()


def test_the_latest_issue_is_of_the_agency_and_those_below() -> None:
    assert latest_issue(some_agency()) == date(2023, 4, 1)
    assert latest_issue(department("moi")) is None


def test_secret_documents_are_kept_apart() -> None:
    document("6/QĐ-SKHCN", secrecy=Secrecy.TOP_SECRET, issued_on=date(2023, 2, 1))
    assert 6 in numbers()
    assert 6 in numbers(holder(Role.LEADER, where="so/"))
    for role in set(Role) - {Role.OFFICE, Role.LEADER}:
        assert numbers(holder(role, where="so/")) == {1, 2, 3, 4}
    elsewhere = Actor(
        "account:hai.noi", "Hai nơi", (Holding(Role.OFFICER, "so/"), Holding(Role.OFFICE, "so-khac/"))
    )
    assert numbers(elsewhere) == {1, 2, 3, 4, 5}
    assert numbers(secrecy=Secrecy.TOP_SECRET) == {6}


def test_a_long_list_is_not_counted_to_the_end() -> None:
    found = documents_wanted(EVERYBODY, Wanted())
    assert counted(found) == 5
    assert counted(found, 3) == 4
