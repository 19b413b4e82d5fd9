"""A merger of two departments carried out, and every old page still true: before and after, in the same words."""

import re
from datetime import date
from difflib import unified_diff

import pytest
from django.test import Client

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.agencies.tests.builders import DECISION, department, division, merged, moved, renamed
from sogoc.foundations.documents.models import Document
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import morning_of

pytestmark = pytest.mark.django_db
ON = date(2023, 3, 1)
TOLD = {"on": ON, "decision": DECISION, "at": morning_of(ON)}
FIGURE = "steering_documents_issued"
OLD = ("/", "/documents/", f"/figures/{FIGURE}/", "/figures/?section=direction")
MACHINES = (f"/api/v1/figures/{FIGURE}", "/api/v1/documents")
# What may differ: keys of forms, of pages, of the moment; the drop-down of agencies, which says who has ended.
PASSING = (
    (re.compile(r'<select id="stand-agency".*?</select>', re.DOTALL), ""),
    # Of a unit that moved on, who stayed behind is told that its figures are elsewhere by now.
    (re.compile(r'<section class="panel" id="counted".*?</section>', re.DOTALL), ""),
    # What one may still write is a matter of today.
    (re.compile(r'<a class="button[^>]*href="/documents/\d+/correct/".*?</a>', re.DOTALL), ""),
    (
        re.compile(
            r'<details class="menu" data-menu>(?:(?!</details>).)*?/documents/.*?</details>', re.DOTALL
        ),
        "",
    ),
    (
        re.compile(
            r'<div class="row">\s*<a class="button button-plain" href="/documents/\d+/.*?</div>', re.DOTALL
        ),
        "",
    ),
    (re.compile(r'(csrfmiddlewaretoken|submission)" value="[^"]*"'), r'\1"'),
    (re.compile(r"\s+"), " "),
    (re.compile(r'nonce="[^"]*"|"X-CSRFToken": "[^"]*"'), ""),
)


@pytest.fixture
def before(db: None) -> None:
    """Two departments of a province with their divisions and papers, and another that will take them over."""
    province = department("tinh", kind="committee", name="Ủy ban nhân dân tỉnh")
    for key, name in (("so-a", "Sở Khoa học và Công nghệ"), ("so-b", "Sở Thông tin và Truyền thông")):
        so = division(province, key, name=name, short_name=name, kind="department", symbol="SKHCN")
        phong = division(so, f"{key}-phong", name=f"Phòng của {name}")
        steering_document(
            "64/KH-SKHCN", agency=so, issued_on=date(2023, 2, 13), summary=f"Kế hoạch của {key}"
        )
        steering_document(
            "65/KH-SKHCN", agency=phong, issued_on=date(2023, 2, 14), summary=f"Phòng của {key}"
        )
        employed(f"can.bo.{key}", Role.OFFICE, so)
    division(province, "so-moi", name="Sở Khoa học, Công nghệ và Truyền thông", kind="department")
    employed("can.bo.so-moi", Role.OFFICE, agency_named("so-moi"))
    employed("can.bo.tinh", Role.AUDITOR, province)


def visitor(username: str) -> Client:
    client = Client()
    client.force_login(Account.objects.get(username=username))
    return client


def pages(username: str, key: str) -> dict[str, str]:
    """Every page of an agency in a period of before, as somebody sees it."""
    client, asked = visitor(username), {"agency": key, "period": "2023-02"}
    shown = {page: client.get(page, asked) for page in OLD + MACHINES}
    for document in Document.objects.filter(agency__path__contains=f"{key}"):
        shown[f"document {document.summary}"] = client.get(f"/documents/{document.pk}/")
    assert {answer.status_code for answer in shown.values()} == {200}
    return {page: without_what_passes(answer.content.decode()) for page, answer in shown.items()}


def without_what_passes(words: str) -> str:
    for pattern, left in PASSING:
        words = pattern.sub(left, words)
    return words


def difference(was: str, now: str) -> list[str]:
    lines = unified_diff(was.split(">"), now.split(">"), lineterm="", n=0)
    return [line[:200] for line in lines]


def merge() -> None:
    """Divisions move to the new department, the two departments end, the new one gets its final name."""
    into = agency_named("so-moi")
    for key in ("so-a", "so-b"):
        moved(agency=agency_named(f"{key}-phong"), parent=into, **TOLD)
    merged(agency_named("so-a"), agency_named("so-b"), into=into, **TOLD)
    renamed(agency=agency_named("so-moi"), name="Sở Khoa học và Công nghệ (mới)", **TOLD)


def test_every_old_page_is_still_true(before: None) -> None:
    people = [
        ("can.bo.so-a", "so-a"),
        ("can.bo.so-b", "so-b"),
        ("can.bo.tinh", "so-a"),
        ("can.bo.tinh", "tinh"),
    ]
    was = {who: pages(*who) for who in people}
    merge()
    for who in people:
        now = pages(*who)
        assert [difference(was[who][page], now[page]) for page in now if now[page] != was[who][page]] == [], (
            who
        )
        assert "so-a" not in who or "Kế hoạch của so-a" in now["/documents/"]


def test_who_works_in_the_successor_reads_and_keeps_the_old_books(before: None) -> None:
    into = visitor("can.bo.so-moi")
    old = Document.objects.get(summary="Kế hoạch của so-a")
    asked = {"agency": "so-a", "period": "2023-02"}
    assert into.get(f"/documents/{old.pk}/").status_code == 404
    assert into.get(f"/api/v1/figures/{FIGURE}", asked).status_code == 404
    merge()
    assert into.get(f"/documents/{old.pk}/").status_code == 200
    assert into.get(f"/documents/{old.pk}/correct/").status_code == 200
    # As reported: the old department's figure holds its division; the new one's own of that time is nought.
    values = {}
    for key in ("so-a", "so-b", "so-moi"):
        values[key] = into.get(f"/api/v1/figures/{FIGURE}", asked | {"agency": key}).json()["value"]
    assert values == {"so-a": "2", "so-b": "2", "so-moi": None}


def test_the_shape_is_that_of_the_end_of_the_period(before: None) -> None:
    merge()
    tinh = visitor("can.bo.tinh")

    def value(key: str, period: str) -> str:
        asked = {"agency": key, "period": period}
        return str(tinh.get(f"/api/v1/figures/{FIGURE}", asked).json()["value"])

    # In February the divisions stood below the old departments, at the end of the quarter below the new one.
    assert [value(key, "2023-02") for key in ("so-a", "so-b", "so-moi", "tinh")] == ["2", "2", "None", "4"]
    assert [value(key, "2023") for key in ("so-a", "so-b", "so-moi", "tinh")] == ["1", "1", "2", "4"]


def test_what_came_after_is_not_seen_from_where_it_stood_before(before: None) -> None:
    merge()
    phong = agency_named("so-a-phong")
    later = steering_document(
        "66/KH-SKHCN", agency=phong, issued_on=ON, at=morning_of(ON), summary="Việc sau này"
    )
    assert visitor("can.bo.so-moi").get(f"/documents/{later.pk}/").status_code == 200
    assert visitor("can.bo.so-a").get(f"/documents/{later.pk}/").status_code == 404
    assert Agency.objects.get(key="so-a").valid_until == date(2023, 2, 28)
