"""Units and plans as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.organisation.structure.actions.set_reduction_plan import set_reduction_plan
from sogoc.areas.organisation.structure.models import ReductionPlan
from sogoc.areas.organisation.structure.register import Left, Reduced, UnitKind
from sogoc.foundations.agencies.models import Agency, AgencyPlace, Succession
from sogoc.foundations.agencies.tests.builders import DECISION, department
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

LONG_AGO = date(2004, 1, 1)
_SERIAL = count(1)


def some_scheme(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    number = "01/ĐA-SKHCN"
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Sắp xếp tổ chức bộ máy")


def ready_for_set_reduction_plan(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "reduced": Reduced.DIVISIONS, "year": 2023, "number": 2}
    given = {"document": changes.get("document") or some_scheme(agency), "at": MORNING, "by": OFFICE}
    return facts | given | changes


def reduction_plan(**changes: Any) -> ReductionPlan:
    return set_reduction_plan(**ready_for_set_reduction_plan(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_units(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """All below one agency, whose kind is that of their parent."""
    rows = list(rows)
    (kind,) = {row.get("parent_kind", UnitKind.DEPARTMENT.value) for row in rows}
    Agency.objects.filter(pk=agency.pk).update(kind=kind)
    return [str(_kept_place(agency, dict(row)).pk) for row in rows]


def _kept_place(parent: Agency, row: dict[str, Any]) -> AgencyPlace:
    """With what came of it, so that the register says why it left."""
    since, ended_on = row.get("valid_from", LONG_AGO), row.get("ended_on")
    kind, left = row.get("kind", UnitKind.DIVISION.value), row.get("left", "")
    unit = department(f"so-do-{next(_SERIAL)}", parent=parent, kind=kind, valid_from=since)
    if ended_on:
        last = ended_on - timedelta(days=1)
        unit.places.update(valid_until=last)
        if left != Left.MOVED:
            Agency.objects.filter(pk=unit.pk).update(valid_until=last)
    if left in (Left.CUT, Left.REPLACED):
        _succeeded(unit, ended_on, cut=left == Left.CUT)
    return unit.places.get()


def _succeeded(unit: Agency, on: date, *, cut: bool) -> None:
    """Dissolved, or merged into one that began on that day, which lies below nobody here."""
    told = {"predecessor": unit, "happened_on": on, **DECISION.columns}
    if cut:
        Succession.objects.create(kind="dissolve", **told)
    else:
        heir = department(f"so-do-{next(_SERIAL)}", valid_from=on)
        Succession.objects.create(kind="merge", successor=heir, **told)


def keep_reduction_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """A year has one of each."""
    facts = {"reduced": Reduced.DIVISIONS.value, "year": 2021, "number": 1, "document": some_scheme(agency)}
    made = [ReductionPlan.objects.create(agency=agency, **(facts | dict(row))) for row in rows]
    return [str(one.pk) for one in made]
