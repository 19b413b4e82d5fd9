"""Rút lại bước rà soát ghi nhầm."""

from datetime import datetime
from typing import Any

from django.db import transaction

from sogoc.areas.institutions.reviewing.models import ReviewedText
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingToTakeBack(Refusal):
    "“{title}” chưa có bước nào để rút lại."


STEPS: tuple[dict[str, Any], ...] = (
    {"settled_on": None, "settled_by": None},
    {"recommended_on": None, "recommended_by": None},
    {"reviewed_on": None, "result": "", "findings": ""},
)
"""The last one first, each as it was before."""


@transaction.atomic
def take_back_review(*, text: ReviewedText, reason: str, at: datetime, by: Actor) -> ReviewedText:
    """The last step alone: settled, then recommended, then what came of it."""
    text = locked(text, "agency", "campaign", "recommended_by", "settled_by")
    require(by, "take_back_review", text)
    step = next((one for one in STEPS if getattr(text, next(iter(one)))), None)
    if step is None:
        raise NothingToTakeBack(title=text.named)
    changes = changed(text, **step)
    changes["lý do"] = [None, reason_given(reason)]
    text.version += 1
    text.save()
    write(by, "take_back_review", text, at=at, changes=changes)
    return text
