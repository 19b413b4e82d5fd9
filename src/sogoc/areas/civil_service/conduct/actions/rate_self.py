"""Tự đánh giá."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.conduct.queries.approved import refuse_approved
from sogoc.areas.civil_service.conduct.register import Level
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class SelfRatedAlready(Refusal):
    "Phiếu {of} đã tự đánh giá ngày {day} và đang chờ xếp loại. Muốn sửa, hãy nhờ người xếp loại trả lại phiếu."


class NoLevelTold(Refusal):
    "Chưa chọn mức xếp loại. Hãy chọn một mức."


@transaction.atomic
def rate_self(*, rating: StaffRating, level: Level, words: str, at: datetime, by: Actor) -> StaffRating:
    """By the person, or by the office for who has no account."""
    one = locked(rating, "agency", "staff", "unit")
    require(by, "rate_self", one)
    refuse_approved(one)
    if one.told_on:
        raise SelfRatedAlready(of=one.of, day=one.told_on)
    if not level:
        raise NoLevelTold
    told = {"own_level": level.value, "own_words": words.strip(), "returned_because": ""}
    changes = changed(one, **told, told_on=local_day(at), teller=by.key)
    fit(one)
    one.version += 1
    one.save()
    entry = write(by, "rate_self", one, at=at, changes=changes)
    heads = holders_on(local_day(at), [Role.DIVISION_HEAD], one.unit.path)
    tell_of(entry, heads, "rating_waits", one, who=one.staff.called, of=one.of)
    return one
