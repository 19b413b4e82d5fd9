"""Ghi kế hoạch thu, giải ngân."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.revenues.models import BudgetPlan
from sogoc.areas.public_finance.revenues.register import STREAMS, Stream, rivals
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.money import Money, whole_dong


class SameBudgetPlan(Refusal):
    "Kế hoạch {stream} năm {year} đã ghi đúng số tiền đó, theo văn bản đó."


class PlannedOtherwise(Refusal):
    "Năm {year} đã có kế hoạch “{other}”. Ghi thêm “{stream}” thì một khoản tính hai lần; hãy theo một cách chia."


@transaction.atomic
def set_budget_plan(
    *,
    agency: Agency,
    stream: Stream,
    year: int,
    amount: Money,
    document: Document,
    at: datetime,
    by: Actor,
) -> BudgetPlan:
    """Set again it is another, by the document that changed it; the journal keeps what it was."""
    agency = agency_locked(agency)
    require(by, "set_budget_plan", agency)
    planned = BudgetPlan.objects.filter(agency=agency, year=year)
    if other := planned.filter(stream__in=rivals(stream)).first():
        raise PlannedOtherwise(year=str(year), other=STREAMS[Stream(other.stream)], stream=STREAMS[stream])
    told = {"amount": whole_dong(amount), "document": standing(document, by)}
    there = planned.filter(stream=stream).select_related("document").first()
    plan = there or BudgetPlan(agency=agency, year=year, stream=stream.value, **told)
    changes = changed(plan, **told) if there else {}
    if there and not changes:
        raise SameBudgetPlan(stream=STREAMS[stream], year=str(year))
    fit(plan)
    plan.save()
    write(by, "set_budget_plan", plan, at=at, changes=changes)
    return plan
