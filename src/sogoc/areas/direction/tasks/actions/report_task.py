"""Báo cáo hoàn thành nhiệm vụ, với sản phẩm."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import (
    refuse_closed,
    refuse_product,
    refuse_with_turns,
)
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class ProductMissing(Refusal):
    "Chưa gắn sản phẩm. Nhiệm vụ chỉ hoàn thành khi có văn bản sản phẩm trong sổ; hãy ghi số, ký hiệu của văn bản ấy."


class AlreadyReported(Refusal):
    "Nhiệm vụ “{title}” đã được báo cáo hoàn thành ngày {day} và đang chờ xác nhận."


class DoneInTheFuture(Refusal):
    "Ngày {day} chưa đến. Hãy ghi ngày đã hoàn thành."


class BeforeAssigned(Refusal):
    "Ngày {told} trước ngày giao nhiệm vụ ({assigned}). Hãy kiểm tra lại ngày."


@transaction.atomic
def report_task(
    *, task: Task, on: date, result: str, product: Document | None, at: datetime, by: Actor
) -> Task:
    """`on` is the day on which it was done: on time or late is judged by it, once somebody else has verified it."""
    task = locked(task)
    require(by, "report_task", task)
    refuse_closed(task)
    refuse_with_turns(task)
    if task.reported_on:
        raise AlreadyReported(title=task.title, day=task.reported_on)
    if on > local_day(at):
        raise DoneInTheFuture(day=on)
    if on < task.assigned_on:
        raise BeforeAssigned(told=on, assigned=task.assigned_on)
    if product is None:
        raise ProductMissing
    product = document_locked(product)
    require(by, "see_document", product)
    require_clearance(by, product)
    refuse_cancelled(product)
    refuse_product(task, product, on)
    told = {"reported_on": on, "result": result.strip(), "product": product, "returned_because": ""}
    changes = changed(task, **told, reporter=by.key, state=TaskState.REPORTED.value)
    task.folded = task.findable()
    fit(task)
    task.version += 1
    task.save()
    entry = write(by, "report_task", task, at=at, changes=changes)
    tell_of(
        entry,
        holders_on(local_day(at), [Role.OFFICE], task.agency.path),
        "task_reported",
        task,
        title=task.title,
    )
    return task
