"""Gắn số liệu phải chuyển biến sau khi khắc phục."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.queries.closing import refuse_closed
from sogoc.areas.direction.inspections.queries.following import answer_of, kept_words
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.foundations.ledger.finding import figure_named as named
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period

__all__ = ["PeriodsTurned", "UnknownFigure", "follow_figure"]


class PeriodsTurned(Refusal):
    "Kỳ sau khi khắc phục ({after}) phải kết thúc sau kỳ trước đó ({before}). Hãy chọn lại hai kỳ."


@transaction.atomic
def follow_figure(
    *, matter: InspectionMatter, figure: str, before: Period, after: Period, at: datetime, by: Actor
) -> InspectionMatter:
    """What the ledger says of the period before is kept; of the period after it is asked each time somebody looks."""
    matter = locked(matter, "agency", "unit")
    require(by, "follow_figure", matter)
    refuse_closed(matter)
    named(figure)
    if after.end <= before.end:
        raise PeriodsTurned(before=before.key, after=after.key)
    told = {"figure": figure, "period_before": before.key, "period_after": after.key}
    if all(getattr(matter, name) == value for name, value in told.items()):
        raise NothingToCorrect
    kept = kept_words(answer_of(figure, matter.agency, before, by))
    changes = changed(matter, **told, before=kept)
    matter.version += 1
    matter.save()
    write(by, "follow_figure", matter, at=at, changes=changes)
    return matter
