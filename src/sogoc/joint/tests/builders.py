"""What two areas do together, ready to be done."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sogoc.areas.direction.surveys.tests.builders import survey
from sogoc.areas.direction.tasks.tests.builders import DUE, lead
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.tests.builders import dossier, ready_for_return_result, settled
from sogoc.foundations.documents.tests.builders import (
    OFFICE,
    citation,
    document,
    incoming,
    relation,
    some_agency,
)
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import MORNING

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency


def closed_dossiers(
    number: int, *, agency: "Agency | None" = None, first: int = 1, **changes: Any
) -> list[str]:
    """Their results handed over in February 2023."""
    codes = [f"H06.16-230214-{i:04}" for i in range(first, first + number)]
    for code in codes:
        made = dossier(code, agency=agency or some_agency(), **changes)
        return_result(**ready_for_return_result(dossier=settled(dossier=made)))
    return codes


def ended_document(number: int = 2, kind: RelationKind = RelationKind.REPLACES) -> Any:
    """An old decision that so many papers cite, and the new one that ends it: their relation."""
    old = incoming("13/2022/QĐ-UBND", issued_on=date(2022, 3, 31), summary="Quy định cũ")
    new = incoming("26/2023/QĐ-UBND", issued_on=date(2023, 2, 10), summary="Quy định mới")
    for i in range(1, number + 1):
        resting = document(f"{700 + i}/KH-SKHCN", issued_on=date(2022, 6, 1))
        citation(record=resting, law=f"Điều {i} 13/2022/QĐ-UBND", document=old)
    return relation(document=new, kind=kind, other=old, since=new.issued_on)


def ready_for_assign_impact(**changes: Any) -> dict[str, Any]:
    ending = changes.get("ending") or ended_document()
    told = {"lead": changes.get("lead") or lead(), "due_on": DUE, "at": MORNING, "by": OFFICE}
    return {"ending": ending} | told | changes


def ready_for_draw_survey_sample(**changes: Any) -> dict[str, Any]:
    if "survey" not in changes:
        closed_dossiers(6)
    facts = {"period": Period.parse("2023-02"), "strata": "procedure", "each": 5, "at": MORNING, "by": OFFICE}
    return {"survey": changes.get("survey") or survey()} | facts | changes
