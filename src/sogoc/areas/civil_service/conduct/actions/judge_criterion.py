"""Ghi tiêu chí đạt hay không."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import OwnedCriterion
from sogoc.areas.civil_service.conduct.register import one_line
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class MissedWhy(Refusal):
    "Không đạt thì phải giải thích, vì người chịu trách nhiệm có thể bị hạ mức xếp loại."


@transaction.atomic
def judge_criterion(
    *, criterion: OwnedCriterion, met: bool, at: datetime, by: Actor, because: str = ""
) -> OwnedCriterion:
    """Judged again it is another, where the points were disputed; the journal keeps what it was."""
    one = locked(criterion, "agency", "staff", "unit")
    require(by, "judge_criterion", one)
    why = one_line(because)
    if not met and not why:
        raise MissedWhy
    if (one.met, one.because) == (met, why):
        raise NothingToCorrect
    changes = changed(one, met=met, because=why, judged_on=local_day(at))
    fit(one)
    one.version += 1
    one.save()
    write(by, "judge_criterion", one, at=at, changes=changes)
    return one
