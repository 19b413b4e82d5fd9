"""What was written down wrongly is withdrawn, and nothing happens to it any more."""

from datetime import datetime

from sogoc.areas.civil_service.training.models import ExamCandidate, Training
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import Changes, changed
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day


class TrainingWithdrawn(Refusal):
    "“{what}” đã rút ngày {day}, không ghi thêm được nữa."


def refuse_withdrawn(one: Training | ExamCandidate) -> None:
    if one.withdrawn_on:
        raise TrainingWithdrawn(what=str(one), day=one.withdrawn_on)


def withdrawn_for(one: Training | ExamCandidate, reason: str, at: datetime) -> Changes:
    """Sets it on the record; what the journal tells of it."""
    refuse_withdrawn(one)
    changes = changed(one, withdrawn_on=local_day(at))
    changes["lý do"] = [None, reason_given(reason)]
    one.version += 1
    return changes
