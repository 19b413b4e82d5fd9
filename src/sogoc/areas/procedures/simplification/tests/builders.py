"""Reviews as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sogoc.areas.procedures.catalogue.tests.builders import OFFICE, amended, decision, procedure, version
from sogoc.areas.procedures.simplification.actions.approve_simplification import approve_simplification
from sogoc.areas.procedures.simplification.actions.carry_out_simplification import carry_out_simplification
from sogoc.areas.procedures.simplification.actions.plan_review import plan_review
from sogoc.areas.procedures.simplification.actions.propose_simplification import propose_simplification
from sogoc.areas.procedures.simplification.actions.review_procedure import review_procedure
from sogoc.areas.procedures.simplification.models import ReviewPlan, Simplification
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document
from sogoc.kernel.tests.builders import MORNING

REVIEWED, PROPOSED, APPROVED = date(2023, 1, 10), date(2023, 1, 20), date(2023, 2, 1)
DONE = date(2023, 3, 1)


def ready_for_plan_review(**changes: Any) -> dict[str, Any]:
    given = changes.get("document") or document("03/KH-SKHCN", summary="Rà soát thủ tục hành chính")
    return {"document": given, "year": 2023, "at": MORNING, "by": OFFICE} | changes


def review_plan(**changes: Any) -> ReviewPlan:
    return plan_review(**ready_for_plan_review(**changes))


def ready_for_review_procedure(**changes: Any) -> dict[str, Any]:
    facts = {"findings": "Thời hạn dài hơn cần thiết", "on": REVIEWED, "at": MORNING, "by": OFFICE}
    return {"procedure": changes.get("procedure") or procedure()} | facts | changes


def reviewed(**changes: Any) -> Simplification:
    return review_procedure(**ready_for_review_procedure(**changes))


def _ready(changes: dict[str, Any], made: Any, on: date, **facts: Any) -> dict[str, Any]:
    found = changes.get("simplification") or made()
    return {"simplification": found, "on": on, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_propose_simplification(**changes: Any) -> dict[str, Any]:
    saved = {"minutes_saved": 3 * 480, "dong_saved": 12_000_000}
    return _ready(changes, reviewed, PROPOSED, options="Giảm 3 ngày làm việc", **saved)


def proposed(**changes: Any) -> Simplification:
    return propose_simplification(**ready_for_propose_simplification(**changes))


def ready_for_approve_simplification(**changes: Any) -> dict[str, Any]:
    given = changes.get("decision") or decision("91/QĐ-UBND")
    return _ready(changes, proposed, APPROVED, decision=given)


def approved(**changes: Any) -> Simplification:
    return approve_simplification(**ready_for_approve_simplification(**changes))


def _approved_and_published() -> Simplification:
    found = approved()
    amended(procedure=found.procedure)
    return found


def ready_for_carry_out_simplification(**changes: Any) -> dict[str, Any]:
    return _ready(changes, _approved_and_published, DONE)


def carried_out(**changes: Any) -> Simplification:
    return carry_out_simplification(**ready_for_carry_out_simplification(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_review_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The key of a plan is its document's."""
    kept = []
    for row in rows:
        paper = document(row["number"], agency=agency, issued_on=row["issued_on"])
        ReviewPlan.objects.create(document=paper, year=row["year"])
        kept.append(str(paper.pk))
    return kept


def keep_simplifications(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept(agency, serial, dict(row)).pk) for serial, row in enumerate(rows)]


def _kept(agency: Agency, serial: int, row: dict[str, Any]) -> Simplification:
    of = version(f"1.{serial:06}", agency=agency, on=date(2020, 1, 1))
    facts: dict[str, Any] = {"findings": "Đã rà soát"}
    if "proposed_on" in row:
        facts["options"] = "Giảm thời hạn"
    if "approved_on" in row:
        facts["decision"] = decision()
    if "carried_out_on" in row:
        facts["version"] = of
    return Simplification.objects.create(procedure=of.procedure, agency=agency, **(facts | row))
