"""Lists: sorted by a column, paged by key, whatever the number of rows.

Paging by key costs the same on the last page as on the first, and a row entered meanwhile shifts nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.db.models import Model, Q, QuerySet
from django.http import QueryDict

from sogoc.foundations.people.requests import ActorRequest

PAGE = 50


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list; `by` is the field it sorts by, if it does."""

    title: Any
    by: str = ""
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    column: Column
    url: str
    sorted: str  # ascending, descending or none, as aria-sort says it


@dataclass(frozen=True, slots=True)
class Listing:
    rows: list[Any]
    total: int
    headings: list[Heading]
    earlier: str
    later: str


def listing(
    request: ActorRequest, found: QuerySet[Any], columns: Mapping[str, Column], default: str
) -> Listing:
    """`default` names the column that sorts when the address names none: "issued_on" or "-issued_on"."""
    asked = request.GET.get("sort", default)
    name = asked.lstrip("-")
    if name not in columns or not columns[name].by:
        asked, name = default, default.lstrip("-")
    descending = asked.startswith("-")
    field = columns[name].by
    backward, bound = _bound(request, asked)
    total = found.count()
    rows = _rows(found, field, descending=descending != backward, bound=bound)
    more = len(rows) > PAGE
    rows = rows[:PAGE]
    if backward:
        rows.reverse()
    before = bool(bound) and (more if backward else True)
    after = more if not backward else True
    return Listing(
        rows,
        total,
        [_heading(request, key, column, asked) for key, column in columns.items()],
        _address(request, before="1", bound=_sealed(asked, field, rows[0])) if before and rows else "",
        _address(request, bound=_sealed(asked, field, rows[-1])) if after and rows else "",
    )


def _rows(found: QuerySet[Any], field: str, *, descending: bool, bound: list[Any] | None) -> list[Any]:
    sign, compare = ("-", "lt") if descending else ("", "gt")
    if bound:
        value, pk = bound
        found = found.filter(Q(**{f"{field}__{compare}": value}) | Q(**{field: value, f"pk__{compare}": pk}))
    return list(found.order_by(f"{sign}{field}", f"{sign}pk")[: PAGE + 1])


def _bound(request: ActorRequest, asked: str) -> tuple[bool, list[Any] | None]:
    """Where the page before ended. It is sealed: a bound made by hand would be a query made by hand."""
    try:
        told = signing.loads(request.GET.get("bound", ""), salt="listing")
    except signing.BadSignature:
        return False, None
    if told[0] != asked:
        return False, None
    return request.GET.get("before") == "1", told[1:]


def _sealed(asked: str, field: str, row: Model) -> str:
    value: Any = row
    for part in field.split("__"):
        value = getattr(value, part)
    return signing.dumps(
        [asked, value if isinstance(value, int | str) else value.isoformat(), row.pk], salt="listing"
    )


def _heading(request: ActorRequest, key: str, column: Column, asked: str) -> Heading:
    state = "none" if asked.lstrip("-") != key else "descending" if asked.startswith("-") else "ascending"
    turned = f"-{key}" if state == "ascending" else key
    return Heading(column, _address(request, sort=turned) if column.by else "", state)


def _address(request: ActorRequest, **changed: str) -> str:
    query = QueryDict(mutable=True)
    kept = ((key, value) for key, value in request.GET.items() if key not in ("before", "bound"))
    for key, value in (*kept, *changed.items()):
        if value:
            query[key] = str(value)
    return "?" + query.urlencode()
