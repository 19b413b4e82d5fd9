"""What acts ask of the document that came of a task."""

from datetime import date

from sogoc.areas.direction.tasks.models import Task
from sogoc.foundations.documents.kinds import kind_name
from sogoc.foundations.documents.models import Document, Relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.acts import Refusal

ENDING = (RelationKind.REPEALS.value, RelationKind.REPLACES.value)


class WrongProduct(Refusal):
    "Sản phẩm phải là {wanted}; văn bản {number} là {kind}. Hãy chọn đúng văn bản."


class ProductRepealed(Refusal):
    "Văn bản {number} đã bị {by} bãi bỏ hoặc thay thế từ ngày {day}, không còn là sản phẩm. Hãy gắn văn bản mới."


def refuse_product(task: Task, product: Document, on: date) -> None:
    """Of the kind that was asked for, and still in force when the task was done."""
    if task.product_kind and product.kind != task.product_kind:
        wanted = kind_name(task.product_kind, on).lower()
        raise WrongProduct(wanted=wanted, number=product.printed, kind=product.kind_name.lower())
    ended = Relation.objects.filter(other=product, kind__in=ENDING, since__lte=on, withdrawn_on=None)
    if one := ended.select_related("document").order_by("since").first():
        raise ProductRepealed(number=product.printed, by=one.document.printed, day=one.since)
