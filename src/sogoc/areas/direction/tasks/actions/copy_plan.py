"""Chép kế hoạch sang năm khác."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.actions.open_plan import open_plan
from sogoc.areas.direction.tasks.models import Plan, Task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts, a_year_on, tasks_of
from sogoc.areas.direction.tasks.register import PlanKind, SourceKind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class YearNotLater(Refusal):
    "Kế hoạch {number} là của năm {year}. Hãy chép sang một năm sau đó."


class NothingToCopy(Refusal):
    "Kế hoạch {number} không có nhiệm vụ nào để chép."


@transaction.atomic
def copy_plan(*, plan: Plan, document: Document, year: int, at: datetime, by: Actor) -> Plan:
    """Another document is the plan of a later year, with the same tasks; each says what of it is still last year's."""
    plan = locked(plan, "agency", "document")
    require(by, "copy_plan", plan)
    if year <= plan.year:
        raise YearNotLater(number=plan.document.printed, year=plan.year)
    before = [task for task in tasks_of(plan) if task.withdrawn_on is None]
    if not before:
        raise NothingToCopy(number=plan.document.printed)
    copy = open_plan(document=document, kind=PlanKind(plan.kind), year=year, at=at, by=by)
    copy.copied_from = plan
    copy.save(update_fields=["copied_from"])
    for task in before:
        made = assign_task(
            agency=copy.agency,
            source=Source(SourceKind.PLAN, copy, clause=task.clause),
            told=_told(task, year - plan.year, local_day(at)),
            at=at,
            by=by,
        )
        Task.objects.filter(pk=made.pk).update(to_change=_to_change(task, plan, local_day(at)))
    write(by, "copy_plan", copy, at=at, changes={"chép từ kế hoạch": ["", plan.document.printed]})
    return copy


def _told(task: Task, years: int, today: date) -> TaskFacts:
    """A division that ended leads nothing any more: the agency does until somebody says who."""
    first = task.turns.order_by("first_due_on").first()
    due_on = first.first_due_on if first else task.first_due_on
    kept = ("title", "field", "product_kind", "criterion", "index", "number", "recurrence")
    return TaskFacts(
        lead=task.lead if task.lead.valid_until is None else task.agency,
        joining=tuple(one for one in task.joining.all() if one.valid_until is None),
        due_on=max(a_year_on(due_on, years), today),
        **{name: getattr(task, name) for name in kept},
    )


def _to_change(task: Task, plan: Plan, today: date) -> str:
    """In the words of the page, for people: what they have to look at."""
    told = ["hạn"]
    if str(plan.year) in task.title:
        told.append(f"năm {plan.year} trong nội dung")
    if task.lead.valid_until and task.lead.valid_until < today:
        told.append(f"đơn vị chủ trì ({task.lead.name} đã kết thúc)")
    return ", ".join(told)[:300]
