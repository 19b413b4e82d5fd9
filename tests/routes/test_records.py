"""Every register leads somewhere: a number whose records have no page would be the end of the way."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from sogoc.desk.records import PAGES
from sogoc.foundations.ledger.books import books
from sogoc.foundations.people.models import Account
from sogoc.kernel.roles import Role
from tests.routes.walk import address

MARKED = "65/KH-SKHCN"  # the steering document of the world
OF_THE_YEAR = {"agency": "so", "period": "2023"}


def test_every_register_has_the_page_of_its_records() -> None:
    assert set(PAGES) == set(books.registers)


@pytest.fixture
def office(world: dict[str, Any]) -> Client:
    client = Client()
    client.force_login(Account.objects.get(username=Role.OFFICE.value))
    return client


def told(client: Client, world: dict[str, Any]) -> tuple[str, Any, list[list[Any]]]:
    """A figure as a page, as an answer of the API, as a sheet."""
    names = ("figures:figure", "api:figure", "sheets:figure")
    page, api, sheet = (client.get(address(name, world, OF_THE_YEAR)) for name in names)
    book = CalamineWorkbook.from_filelike(BytesIO(sheet.content))
    return page.content.decode(), api.json(), book.get_sheet_by_index(0).to_python()


def test_who_may_not_open_a_record_is_told_the_sum_and_why_no_more(
    office: Client, world: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    page, api, sheet = told(office, world)
    assert MARKED in page
    assert MARKED in str(sheet)
    monkeypatch.setitem(books.seen_by, "steering_documents", "open_account")
    page, api, sheet = told(office, world)
    (line,) = api["lines"]
    assert (api["value"], line["size"], line["records"], line["withheld"]) == ("1", 1, [], True)
    assert MARKED not in page
    assert "chưa được giao quyền mở những bản ghi" in page
    assert MARKED not in str(sheet)
    assert "chưa được giao quyền mở những bản ghi" in str(sheet)
