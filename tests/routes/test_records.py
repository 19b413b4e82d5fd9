"""Every register leads somewhere: a number whose records have no page would be the end of the way."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.steering.figures import issued
from sogoc.areas.direction.steering.register import steering_documents
from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.desk.records import PAGES
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.ledger.books import books
from sogoc.foundations.people.models import Account
from sogoc.kernel.roles import Role
from sogoc.measures.language import Figure, share
from tests.routes.walk import FIGURE
from tests.routes.world import DAY

MARKED = "65/KH-SKHCN"  # the steering document of the world
OF_THE_YEAR = {"agency": "so", "period": "2023"}


def test_every_register_has_the_page_of_its_records() -> None:
    assert set(PAGES) == set(books.kinds.values())


@pytest.fixture
def office(world: dict[str, Any]) -> Client:
    client = Client()
    client.force_login(Account.objects.get(username=Role.OFFICE.value))
    return client


@pytest.fixture
def rate(monkeypatch: pytest.MonkeyPatch) -> str:
    """A share of the documents of the world."""
    about = issued.where(steering_documents.steers == "digital", "về chính quyền số")
    measure = share(about, of=issued, missed="về việc khác")
    monkeypatch.setitem(books.figures, "digital_rate", Figure("Tỷ lệ về chính quyền số", measure, "%"))
    return "digital_rate"


def told(client: Client, name: str) -> tuple[str, Any, list[list[Any]]]:
    """A figure as a page, as an answer of the API, as a sheet."""
    faces = ("figures:figure", "api:figure", "sheets:figure")
    page, api, sheet = (client.get(reverse(face, args=[name]), OF_THE_YEAR) for face in faces)
    book = CalamineWorkbook.from_filelike(BytesIO(sheet.content))
    return page.content.decode(), api.json(), book.get_sheet_by_index(0).to_python()


def test_who_may_not_open_a_record_is_told_the_sum_and_why_no_more(
    office: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, api, sheet = told(office, FIGURE)
    assert MARKED in page
    assert MARKED in str(sheet)
    monkeypatch.setitem(books.seen_by, "steering_documents", "open_account")
    page, api, sheet = told(office, FIGURE)
    (line,) = api["lines"]
    assert (api["value"], line["size"], line["records"], line["withheld"]) == ("1", 1, [], True)
    assert MARKED not in page
    assert "chưa được giao quyền mở những bản ghi" in page
    assert MARKED not in str(sheet)
    assert "chưa được giao quyền mở những bản ghi" in str(sheet)


def test_what_a_share_missed_is_shown_and_each_record_stands_once_in_the_sheet(
    office: Client, rate: str
) -> None:
    steering_document("66/KH-SKHCN", agency=Agency.objects.get(key="so"), issued_on=DAY, steers="digital")
    page, api, sheet = told(office, rate)
    assert "Còn lại 1 bản ghi không được tính" in page
    assert "ban hành trong kỳ, về việc khác" in page
    assert [(line["role"], line["size"]) for line in api["lines"]] == [
        ("part", 1),
        ("whole", 2),
        ("missed", 1),
    ]
    rows = [row for row in sheet if set(row) & {MARKED, "66/KH-SKHCN"}]
    assert [row[0].rpartition(", ")[2] for row in rows] == ["về chính quyền số", "về việc khác"]
