"""What acts ask of a task before they change it."""

from datetime import date

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.register import STATES, TaskState
from sogoc.foundations.documents.kinds import kind_name
from sogoc.foundations.documents.models import Document, Relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.acts import Refusal


class TaskClosed(Refusal):
    "Nhiệm vụ “{title}” {state} ngày {day}, không ghi thêm được việc này."


class TaskHasTurns(Refusal):
    "“{title}” là nhiệm vụ lặp lại. Hãy mở lần đến hạn của nó và ghi ở đó."


class BeforeAssigned(Refusal):
    "Ngày {told} trước ngày giao nhiệm vụ ({assigned}). Hãy kiểm tra lại ngày."


class WrongProduct(Refusal):
    "Sản phẩm phải là {wanted}; văn bản {number} là {kind}. Hãy chọn đúng văn bản."


class ProductRepealed(Refusal):
    "Văn bản {number} đã bị {by} bãi bỏ hoặc thay thế từ ngày {day}, không còn là sản phẩm. Hãy gắn văn bản mới."


ENDING = (RelationKind.REPEALS.value, RelationKind.REPLACES.value)


def refuse_closed(task: Task) -> None:
    if task.closed_on:
        raise TaskClosed(title=task.title, state=STATES[TaskState(task.state)], day=task.closed_on)


def refuse_with_turns(task: Task) -> None:
    if task.recurrence:
        raise TaskHasTurns(title=task.title)


def refuse_before_assigned(task: Task, told: date) -> None:
    if told < task.assigned_on:
        raise BeforeAssigned(told=told, assigned=task.assigned_on)


def refuse_product(task: Task, product: Document, on: date) -> None:
    """Of the kind that was asked for, and still in force when the task was done."""
    if task.product_kind and product.kind != task.product_kind:
        wanted = kind_name(task.product_kind, on).lower()
        raise WrongProduct(wanted=wanted, number=product.printed, kind=product.kind_name.lower())
    ended = Relation.objects.filter(other=product, kind__in=ENDING, since__lte=on, withdrawn_on=None)
    if one := ended.select_related("document").order_by("since").first():
        raise ProductRepealed(number=product.printed, by=one.document.printed, day=one.since)
