"""Pages by key: the last costs as little as the first, and a row entered meanwhile shifts nothing.

Rows are sorted by one field and, where it is equal, by their key; blank values come last, whichever way it sorts."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.core import signing
from django.db.models import F, Model, Q, QuerySet
from django.db.models.sql.where import AND

KNOWING = frozenset({"exact", "gt", "gte", "lt", "lte", "range"})
"""Conditions that no blank fulfils."""


@dataclass(frozen=True, slots=True)
class Order:
    field: str
    descending: bool = False

    def __str__(self) -> str:
        return f"-{self.field}" if self.descending else self.field


@dataclass(frozen=True, slots=True)
class Bound:
    """The row where another page ended, and which way to go from there."""

    value: Any
    pk: Any
    backward: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    rows: list[Any]
    earlier: Bound | None
    later: Bound | None


def page_of(found: QuerySet[Any], order: Order, bound: Bound | None, size: int) -> Page:
    backward = bool(bound and bound.backward)
    rows = list(found_from(found, order, bound)[: size + 1])
    more = len(rows) > size
    rows = rows[:size]
    if backward:
        rows.reverse()
    before = bool(bound) and (more or not backward)
    after = more or backward
    return Page(
        rows,
        _bound(order, rows[0], backward=True) if before and rows else None,
        _bound(order, rows[-1]) if after and rows else None,
    )


def found_from(found: QuerySet[Any], order: Order, bound: Bound | None) -> QuerySet[Any]:
    """The rows beyond a bound, the nearest first."""
    return _sorted(_beyond(found, order, bound), order, backward=bool(bound and bound.backward))


def _blank(found: QuerySet[Any], field: str) -> bool:
    """Can the field be blank in these rows? Only then is a database told where blanks go: an index is sorted its own
    way."""
    return _may_be_blank(found, field) and not _known_in(found.query.where, found.model, field)


def _known_in(where: Any, model: type[Model], field: str) -> bool:
    """Do the conditions leave out blanks, as those of a list of what happened in a period do?"""
    if where.negated or where.connector != AND:
        return False
    return any(
        _known_in(one, model, field) if hasattr(one, "connector") else _leaves_out_blanks(one, model, field)
        for one in where.children
    )


def _leaves_out_blanks(lookup: Any, model: type[Model], field: str) -> bool:
    target = getattr(getattr(lookup, "lhs", None), "target", None)
    if target is None or target.name != field or target.model is not model:
        return False
    return lookup.rhs is False if lookup.lookup_name == "isnull" else lookup.lookup_name in KNOWING


def _may_be_blank(found: QuerySet[Any], field: str) -> bool:
    model: Any = found.model
    *joins, last = field.split("__")
    for join in joins:
        model = model._meta.get_field(join).related_model
    return bool(model._meta.get_field(last).null)


def _sorted(found: QuerySet[Any], order: Order, *, backward: bool) -> QuerySet[Any]:
    descending = order.descending != backward
    field = F(order.field)
    if _blank(found, order.field):
        blanks = {"nulls_first": True} if backward else {"nulls_last": True}
        by = field.desc(**blanks) if descending else field.asc(**blanks)
    else:
        by = field.desc() if descending else field.asc()
    return found.order_by(by, "-pk" if descending else "pk")


def _beyond(found: QuerySet[Any], order: Order, bound: Bound | None) -> QuerySet[Any]:
    if bound is None:
        return found
    field = order.field
    compare = "lt" if order.descending != bound.backward else "gt"
    blank = Q(**{f"{field}__isnull": True}) if _blank(found, field) else Q(pk__in=())
    if bound.value is None:
        tied = blank & Q(**{f"pk__{compare}": bound.pk})
        return found.filter(tied | ~blank if bound.backward else tied)
    # The first condition is implied by the second; it is the one that an index can begin at.
    here = Q(**{f"{field}__{compare}e": bound.value}) & (
        Q(**{f"{field}__{compare}": bound.value}) | Q(**{field: bound.value, f"pk__{compare}": bound.pk})
    )
    return found.filter(here if bound.backward else here | blank)


def _bound(order: Order, row: Model, *, backward: bool = False) -> Bound:
    value: Any = row
    for part in order.field.split("__"):
        value = getattr(value, part)
    return Bound(value, row.pk, backward)


SALT = "paging"
_READ = {"date": date.fromisoformat, "datetime": datetime.fromisoformat}


def sealed(order: Order, bound: Bound | None) -> str:
    """A bound as part of an address. It is sealed: a bound made by hand would be a query made by hand."""
    if bound is None:
        return ""
    kind = type(bound.value).__name__
    value = bound.value.isoformat() if kind in _READ else bound.value
    return signing.dumps([str(order), kind, value, bound.pk, bound.backward], salt=SALT)


def unsealed(order: Order, told: str) -> Bound | None:
    """None where it says nothing, was not ours, or belongs to another order: then the first page comes."""
    try:
        asked, kind, value, pk, backward = signing.loads(told, salt=SALT)
    except signing.BadSignature:
        return None
    if asked != str(order):
        return None
    return Bound(_READ[kind](value) if kind in _READ else value, pk, backward)
