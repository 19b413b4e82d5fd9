"""Ghi chưa chuyển đổi được vị trí công tác."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import Rotation
from sogoc.areas.civil_service.conduct.queries.closing import refuse_closed_rotation
from sogoc.areas.civil_service.conduct.queries.data import rotation_on
from sogoc.areas.civil_service.conduct.register import EXCUSES, Excuse, one_line
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NoSuchExcuse(Refusal):
    "Lý do “{excuse}” không có trong quy định ngày {day}. Hãy chọn một lý do khác."


class ExcusedHow(Refusal):
    "Chưa giải thích. Hãy ghi rõ vì sao chưa chuyển đổi được, để cơ quan cấp trên kiểm tra."


@transaction.atomic
def excuse_rotation(*, rotation: Rotation, excuse: Excuse, because: str, at: datetime, by: Actor) -> Rotation:
    """For now: it is no more among what is required, and can still be done later."""
    one = locked(rotation, "agency", "staff", "unit")
    require(by, "excuse_rotation", one)
    refuse_closed_rotation(one)
    rule = rotation_on(one.due_on)
    if rule is None or excuse not in rule.excuses:
        raise NoSuchExcuse(excuse=EXCUSES[excuse], day=one.due_on)
    why = one_line(because)
    if not why:
        raise ExcusedHow
    changes = changed(one, excuse=excuse.value, because=why)
    if not changes:
        raise NothingToCorrect
    fit(one)
    one.version += 1
    one.save()
    write(by, "excuse_rotation", one, at=at, changes=changes)
    return one
