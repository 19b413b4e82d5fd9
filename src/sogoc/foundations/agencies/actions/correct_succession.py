"""Đính chính quyết định của một lần sắp xếp."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.agencies.dated_rows import locked
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Succession
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SuccessionCorrectedMeanwhile(Refusal):
    "Lần sắp xếp này đã được người khác đính chính sau khi bạn mở. Hãy xem lại rồi gửi lần nữa nếu vẫn cần."


class SameDecision(Refusal):
    "Quyết định {number} đang được ghi đúng như vậy, nên không có gì để đính chính."


@transaction.atomic
def correct_succession(
    *, succession: Succession, version: int, decision: Decision, at: datetime, by: Actor
) -> Succession:
    """By which decision it was. That it was, and from which day, is a fact of the tree and stays."""
    (agency,) = locked(succession.predecessor)
    require(by, "correct_succession", agency)
    succession = Succession.objects.select_for_update(of=("self",)).get(pk=succession.pk)
    if succession.version != version:
        raise SuccessionCorrectedMeanwhile
    changes = changed(succession, **decision.columns)
    if not changes:
        raise SameDecision(number=succession.decision)
    succession.version += 1
    succession.save()
    write(by, "correct_succession", succession, at=at, changes=changes)
    return succession
