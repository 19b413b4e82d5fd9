"""What pages, figures and acts ask of reviews and simplifications."""

from datetime import date
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.traits import Secrecy
from sogoc.kernel.acts import Actor, Refusal, reach

from .models import ReviewPlan, Simplification
from .register import simplifications


def plan_rows() -> tuple[QuerySet[ReviewPlan], dict[str, Any]]:
    """The records behind the register `review_plans`; the key is the document's. Secret plans are none of them, nor are
    numbers that were cancelled."""
    counted = ReviewPlan.objects.filter(document__secrecy=Secrecy.NORMAL.value, document__cancelled_on=None)
    return counted, {
        "key": F("document_id"),
        "agency": F("document__agency"),
        "number": F("document__printed"),
        "issued_on": F("document__issued_on"),
        "year": F("year"),
    }


def simplification_rows() -> tuple[QuerySet[Simplification], dict[str, Any]]:
    """The records behind the register `simplifications`."""
    named = {name: F(name) for name in simplifications.columns()}
    return Simplification.objects.all(), named | {"key": F("pk"), "code": F("procedure__code")}


def simplifications_seen_by(by: Actor) -> QuerySet[Simplification]:
    seen = seen_from(reach(by, "see_procedure"), "agency", "reviewed_on")
    return Simplification.objects.filter(seen).select_related(
        "procedure", "agency", "plan__document", "decision"
    )


def simplifications_of(procedure: Procedure) -> QuerySet[Simplification]:
    return procedure.simplifications.select_related("procedure", "agency", "plan__document", "decision")


def with_name(found: QuerySet[Simplification]) -> QuerySet[Simplification]:
    """Each with what its procedure is called now, or was last, as `name`."""
    versions = ProcedureVersion.objects.filter(procedure=OuterRef("procedure")).order_by("-number")
    return found.annotate(name=Subquery(versions.values("name")[:1]))


def simplifications_held(by: Actor, agency: Agency) -> QuerySet[Simplification]:
    return simplifications_seen_by(by).filter(held_during(agency, None))


def plans_of(agency: Agency) -> QuerySet[ReviewPlan]:
    """The newest first."""
    return (
        ReviewPlan.objects.filter(document__agency=agency).select_related("document").order_by("-year", "-id")
    )


class BeforeTheStepBefore(Refusal):
    "Ngày {told} trước việc liền trước ({before}) của lần rà soát thủ tục {code}. Hãy kiểm tra lại ngày."


def refuse_before(one: Simplification, before: date, told: date) -> None:
    """What becomes of a review happens in order."""
    if told < before:
        raise BeforeTheStepBefore(code=one.procedure.code, before=before, told=told)
