"""Trả lại phiếu đánh giá."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.conduct.queries.approved import refuse_approved
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require


class NothingToReturn(Refusal):
    "Phiếu {of} của {who} chưa tự đánh giá, nên chưa có gì để trả lại."


@transaction.atomic
def return_rating(*, rating: StaffRating, reason: str, at: datetime, by: Actor) -> StaffRating:
    """To who tells of themself: what they and their head have said stands in the journal."""
    one = locked(rating, "agency", "staff", "unit", "account")
    require(by, "return_rating", one)
    refuse_approved(one)
    if one.told_on is None:
        raise NothingToReturn(of=one.of, who=str(one.staff))
    why = reason_given(reason)
    empty = {"told_on": None, "teller": "", "head_level": "", "head_words": "", "rated_on": None}
    changes = changed(one, **empty, rated_by="", returned_because=why)
    fit(one)
    one.version += 1
    one.save()
    entry = write(by, "return_rating", one, at=at, changes=changes)
    if one.account:
        tell_of(entry, [one.account], "rating_returned", one, of=one.of, reason=why)
    return one
