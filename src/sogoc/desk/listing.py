"""Lists: sorted by a column, paged by key, whatever the number of rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.safestring import SafeString

from sogoc.components.paging import Order, page_of, sealed, unsealed
from sogoc.components.tables import Column, Heading, body
from sogoc.desk.requests import DeskRequest

PAGE = 50


@dataclass(frozen=True, slots=True)
class Listing:
    rows: list[Any]
    total: int
    columns: Mapping[str, Column]
    headings: list[Heading]
    earlier: str
    later: str

    @property
    def body(self) -> SafeString:
        return body(self.columns.values(), self.rows)


def listing(
    request: DeskRequest,
    found: QuerySet[Any],
    columns: Mapping[str, Column],
    default: str,
    *,
    count: Callable[[QuerySet[Any]], int] = QuerySet.count,
) -> Listing:
    """`default` names the column that sorts when the address names none: "issued_on" or "-issued_on"; `count` may
    stop early where a list is long."""
    asked = request.GET.get("sort", default)
    if not _sorts(columns, asked):
        asked = default
    order = Order(columns[asked.lstrip("-")].by, asked.startswith("-"))
    page = page_of(found, order, unsealed(order, request.GET.get("page", "")), PAGE)
    return Listing(
        page.rows,
        count(found),
        columns,
        [_heading(request, key, column, asked) for key, column in columns.items()],
        _address(request, page=sealed(order, page.earlier)) if page.earlier else "",
        _address(request, page=sealed(order, page.later)) if page.later else "",
    )


def newest_listed(request: DeskRequest, default: str) -> int | None:
    """How many rows a list reads that begins with the newest; none can be said of another order or a later page."""
    asked = request.GET.get("sort", default)
    return PAGE + 1 if asked == default and not request.GET.get("page") else None


def _sorts(columns: Mapping[str, Column], asked: str) -> bool:
    column = columns.get(asked.removeprefix("-"))
    return bool(column and column.by)


def _heading(request: DeskRequest, key: str, column: Column, asked: str) -> Heading:
    state = "none" if asked.lstrip("-") != key else "descending" if asked.startswith("-") else "ascending"
    turned = f"-{key}" if state == "ascending" else key
    return Heading(column, _address(request, sort=turned) if column.by else "", state)


def _address(request: DeskRequest, **changed: str) -> str:
    query = QueryDict(mutable=True)
    kept = ((key, value) for key, value in request.GET.items() if key != "page")
    for key, value in (*kept, *changed.items()):
        if value:
            query[key] = str(value)
    return "?" + query.urlencode()
