"""Ghi kết quả rà soát một thủ tục hành chính."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Procedure
from sogoc.areas.procedures.simplification.models import ReviewPlan, Simplification
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ReviewedThatDay(Refusal):
    "Đã ghi kết quả rà soát thủ tục {code} ngày {day}."


class PlanOfAnother(Refusal):
    "Kế hoạch {number} không phải của cơ quan giữ thủ tục này. Hãy chọn kế hoạch khác."


@transaction.atomic
def review_procedure(
    *, procedure: Procedure, findings: str, on: date, at: datetime, by: Actor, plan: ReviewPlan | None = None
) -> Simplification:
    """By the plan of the year, or outside of any; what nothing can be mended of is reviewed as well."""
    procedure = locked(procedure, "agency")
    require(by, "review_procedure", procedure)
    if not findings.strip():
        raise ReasonMissing
    if plan and plan.document.agency_id != procedure.agency_id:
        raise PlanOfAnother(number=plan.document.printed)
    if procedure.simplifications.filter(reviewed_on=on).exists():
        raise ReviewedThatDay(code=procedure.code, day=on)
    found = {"findings": findings.strip(), "reviewed_on": on, "plan": plan}
    simplification = Simplification(procedure=procedure, agency=procedure.agency, **found)
    fit(simplification)
    simplification.save(force_insert=True)
    write(by, "review_procedure", simplification, at=at)
    return simplification
