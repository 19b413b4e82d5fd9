"""Sửa sáng kiến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.areas.direction.initiatives.models import Initiative
from sogoc.areas.direction.initiatives.register import Idea
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class InitiativeChanged(Refusal):
    "“{title}” đã có người sửa hoặc xét sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


class InitiativeJudged(Refusal):
    "“{title}” đã được xét ngày {day}, không sửa nội dung được nữa. Hãy đăng ký một sáng kiến khác."


@transaction.atomic
def correct_initiative(
    *, initiative: Initiative, version: int, idea: Idea, at: datetime, by: Actor
) -> Initiative:
    """Until the council has judged it: what it judged stays as it was."""
    initiative = locked(initiative, "agency", "unit")
    require(by, "correct_initiative", initiative)
    if initiative.version != version:
        raise InitiativeChanged(title=initiative.title)
    if initiative.withdrawn_on:
        raise InitiativeWithdrawn(title=initiative.title, day=initiative.withdrawn_on)
    if initiative.judged_on:
        raise InitiativeJudged(title=initiative.title, day=initiative.judged_on)
    changes = changed(initiative, **idea.columns)
    if not changes:
        raise NothingToCorrect
    initiative.ready()
    initiative.version += 1
    initiative.save()
    write(by, "correct_initiative", initiative, at=at, changes=changes)
    return initiative
