"""Posts as tests need them, made through the act; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.organisation.posts.actions.assign_posts import assign_posts
from sogoc.areas.organisation.posts.models import PostAssignment
from sogoc.areas.organisation.posts.register import PostKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

_SERIAL = count(1)


def some_decision(agency: Agency | None = None, number: int = 90, **changes: Any) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    told = f"{number}/QĐ-SKHCN"
    found = Document.objects.filter(agency=agency, printed=told).first()
    return found or document(told, agency=agency, summary="Giao biên chế", **changes)


def ready_for_assign_posts(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "unit": agency, "kind": PostKind.ADMINISTRATIVE, "year": 2023, "number": 35}
    given = {"document": changes.get("document") or some_decision(agency), "at": MORNING, "by": OFFICE}
    return facts | given | changes


def assigned(**changes: Any) -> PostAssignment:
    return assign_posts(**ready_for_assign_posts(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_posts(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> PostAssignment:
    number = next(_SERIAL)
    unit = division(agency, f"phong-bc-{number}") if row.pop("within", False) else agency
    facts: dict[str, Any] = {
        "kind": PostKind.ADMINISTRATIVE.value,
        "year": 2021,
        "number": 1,
        "assigned_on": date(2020, 12, 1),
        "document": some_decision(agency, 1000 + number),
    }
    return PostAssignment.objects.create(agency=agency, unit=unit, **(facts | row))
