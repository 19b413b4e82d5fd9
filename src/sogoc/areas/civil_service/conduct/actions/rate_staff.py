"""Xếp loại công chức, viên chức."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.conduct.queries.approved import refuse_approved
from sogoc.areas.civil_service.conduct.queries.capping import refuse_beyond_caps
from sogoc.areas.civil_service.conduct.register import RATINGS, Level
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class SelfRatingAwaited(Refusal):
    "{who} chưa tự đánh giá {of}. Hãy chờ phiếu tự đánh giá rồi xếp loại."


class RatedWithoutALevel(Refusal):
    "Chưa chọn mức xếp loại. Hãy chọn một mức."


class RatedByThemself(Refusal):
    "Bạn là người tự đánh giá phiếu này, nên phải để người đứng đầu khác xếp loại."


class RatedSoAlready(Refusal):
    "{who} đã được xếp loại {level} cho {of}. Hãy chọn mức khác, hoặc để nguyên."


@transaction.atomic
def rate_staff(*, rating: StaffRating, level: Level, words: str, at: datetime, by: Actor) -> StaffRating:
    """By the head, never by who told of themself; no higher than the law and the rules of the agency let it be."""
    one = locked(rating, "agency", "staff", "unit", "account")
    require(by, "rate_staff", one)
    refuse_approved(one)
    if one.told_on is None:
        raise SelfRatingAwaited(who=str(one.staff), of=one.of)
    if not level:
        raise RatedWithoutALevel
    if one.teller in (by.key, by.on_behalf_of):
        raise RatedByThemself
    if not one.month:
        refuse_beyond_caps(one, level)
    told = {"head_level": level.value, "head_words": words.strip(), "rated_on": local_day(at)}
    changes = changed(one, **told, rated_by=by.key, returned_because="")
    if not changes:
        raise RatedSoAlready(who=str(one.staff), level=RATINGS[level], of=one.of)
    fit(one)
    one.version += 1
    one.save()
    entry = write(by, "rate_staff", one, at=at, changes=changes)
    leaders = holders_on(local_day(at), [Role.LEADER], one.agency.path)
    tell_of(entry, leaders, "rating_waits", one, who=one.staff.called, of=one.of)
    return one
