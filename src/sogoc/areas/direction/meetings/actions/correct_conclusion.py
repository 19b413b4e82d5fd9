"""Sửa kết luận của cuộc họp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.meetings.models import Conclusion
from sogoc.areas.direction.meetings.queries import columns_of, refuse_unknown_figure
from sogoc.areas.direction.meetings.register import Target
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def correct_conclusion(
    *, conclusion: Conclusion, content: str, target: Target | None, at: datetime, by: Actor
) -> Conclusion:
    """The tasks that it became are corrected by themselves."""
    conclusion = locked(conclusion, "agency")
    require(by, "correct_conclusion", conclusion)
    refuse_unknown_figure(target)
    changes = changed(conclusion, content=content.strip(), **columns_of(target))
    if not changes:
        raise NothingToCorrect
    fit(conclusion)
    conclusion.save()
    write(by, "correct_conclusion", conclusion, at=at, changes=changes)
    return conclusion
