"""Lists for citizens: few at a time, one page after the other."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict

from sogoc.components.paging import Bound, Order, page_of, sealed, unsealed
from sogoc.foundations.people.requests import ActorRequest

PAGE = 20


@dataclass(frozen=True, slots=True)
class Listed:
    rows: list[Any]
    earlier: str
    later: str


def listed(request: ActorRequest, found: QuerySet[Any], order: Order) -> Listed:
    page = page_of(found, order, unsealed(order, request.GET.get("page", "")), PAGE)
    return Listed(page.rows, _address(request, order, page.earlier), _address(request, order, page.later))


def _address(request: ActorRequest, order: Order, bound: Bound | None) -> str:
    if bound is None:
        return ""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in request.GET.items() if key != "page" and value})
    query["page"] = sealed(order, bound)
    return f"?{query.urlencode()}"
