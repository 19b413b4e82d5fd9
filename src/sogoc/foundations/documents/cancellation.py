"""A number that was cancelled stays in its book with its reason; nothing more is done with the paper."""

from sogoc.kernel.acts import Refusal

from .models import Document


class NumberCancelled(Refusal):
    "Số {number} đã hủy ngày {day}: {reason}. Không làm gì thêm với văn bản này được."


def refuse_cancelled(document: Document) -> None:
    if document.cancelled_on:
        raise NumberCancelled(
            number=document.printed, day=document.cancelled_on, reason=document.cancelled_because
        )
