"""Pages by key: every row once, in order, forward and back; blanks last; the index is used; nothing made by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import signing
from django.db import connection
from django.db.models import Q
from hypothesis import given
from hypothesis import strategies as st

from sogoc.components.paging import Bound, Order, Page, found_from, page_of, sealed, unsealed
from sogoc.foundations.documents.models import Document
from sogoc.foundations.people.models import Account

pytestmark = pytest.mark.django_db
SOME_DAY = datetime(2024, 6, 5, tzinfo=UTC)
ORDERS = [Order(field, descending) for field in ("name", "last_login") for descending in (False, True)]


def people(*days: int | None) -> None:
    Account.objects.bulk_create(
        Account(
            username=f"a{number}",
            name=f"{(day or 0) % 3}",
            last_login=None if day is None else SOME_DAY + timedelta(days=day),
        )
        for number, day in enumerate(days)
    )


def walked(order: Order, size: int) -> tuple[list[Page], list[Page]]:
    """All pages to the end, and all of the way back; each bound goes through an address."""
    forth, bound = [], None
    while True:
        forth.append(page_of(Account.objects.all(), order, bound, size))
        if not (later := forth[-1].later):
            break
        bound = unsealed(order, sealed(order, later))
    back = [forth[-1]]
    while earlier := back[-1].earlier:
        back.append(page_of(Account.objects.all(), order, unsealed(order, sealed(order, earlier)), size))
    return forth, back[::-1]


def in_python(order: Order) -> list[Any]:
    rows = list(Account.objects.order_by("-pk" if order.descending else "pk"))
    told = [row for row in rows if getattr(row, order.field) is not None]
    told.sort(key=lambda row: getattr(row, order.field), reverse=order.descending)
    return [*told, *(row for row in rows if getattr(row, order.field) is None)]


@pytest.mark.parametrize("order", ORDERS, ids=str)
@pytest.mark.parametrize(
    "days", [(), (1,), (3, 1, 2, 1, 1, 3, None, 2, None, None, 1), (None,) * 5, (1,) * 5]
)
def test_every_row_comes_once_forward_and_back(order: Order, days: tuple[int | None, ...]) -> None:
    people(*days)
    for size in (1, 2, 3, 11, 50):
        forth, back = walked(order, size)
        assert [row for page in forth for row in page.rows] == in_python(order)
        assert [row for page in back for row in page.rows] == in_python(order)


def test_a_row_entered_meanwhile_shifts_nothing() -> None:
    people(1, 2, 3, 4)
    order = Order("last_login")
    first = page_of(Account.objects.all(), order, None, 2)
    Account.objects.create(username="new", name="", last_login=SOME_DAY)
    second = page_of(Account.objects.all(), order, first.later, 2)
    assert [row.username for row in (*first.rows, *second.rows)] == ["a0", "a1", "a2", "a3"]


def test_a_bound_of_another_order_or_made_by_hand_leads_to_the_first_page() -> None:
    bound, order = Bound("a", 1), Order("name")
    assert unsealed(order, sealed(order, bound)) == bound
    assert unsealed(Order("name", descending=True), sealed(order, bound)) is None
    assert unsealed(order, "name:1") is None
    assert unsealed(order, signing.dumps(["name", "str", "a", 1, False], salt="other")) is None


@given(st.text(max_size=60))
def test_no_words_in_an_address_are_a_fault(told: str) -> None:
    assert unsealed(Order("name"), told) is None


def test_deep_in_a_list_the_index_is_where_reading_begins() -> None:
    """Not from the first row on: the millionth page costs what the first does."""
    bound = Bound(SOME_DAY.date(), 7)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")  # a table without rows is read whole otherwise
    plan = found_from(Document.objects.all(), Order("issued_on", descending=True), bound)[:51].explain()
    assert "documents_by_day" in plan
    assert "Index Cond" in plan or "issued_on<" in plan


KNOWN = (Q(last_login__isnull=False), Q(last_login__gte=SOME_DAY) & Q(name="1"))
UNKNOWN = (Q(), Q(last_login__isnull=False) | Q(name="1"), ~Q(last_login=SOME_DAY), Q(last_login=None))


@pytest.mark.parametrize("narrowed", [*KNOWN, *UNKNOWN], ids=str)
def test_a_list_without_blanks_is_sorted_as_its_index_is(narrowed: Q) -> None:
    """Told where blanks go, PostgreSQL would sort a million rows for the first page."""
    found = Account.objects.filter(narrowed)
    for bound in (None, Bound(SOME_DAY, 7)):
        written = str(found_from(found, Order("last_login", descending=True), bound).query)
        assert ("NULLS LAST" in written) is (narrowed in UNKNOWN)
