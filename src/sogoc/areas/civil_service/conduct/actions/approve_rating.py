"""Duyệt xếp loại."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.conduct.queries.approved import refuse_approved
from sogoc.areas.civil_service.conduct.queries.sums import spread_of
from sogoc.areas.civil_service.conduct.register import Level, one_line
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotRatedYet(Refusal):
    "{who} chưa được người đứng đầu xếp loại {of}, nên chưa duyệt được."


class ApprovedByItsRater(Refusal):
    "Bạn đã tự đánh giá hoặc xếp loại phiếu này, nên phải để người khác duyệt."


class TooManyExcellent(Refusal):
    "Năm {year} {agency} đã có {number} người xuất sắc, {source} cho nhiều nhất {most}. Nếu vẫn duyệt, hãy ghi lý do."


@transaction.atomic
def approve_rating(*, rating: StaffRating, at: datetime, by: Actor, because: str = "") -> StaffRating:
    """By a leader who neither told nor rated. Beyond the share of the excellent only for a reason that is kept."""
    one = locked(rating, "agency", "staff", "unit", "account")
    require(by, "approve_rating", one)
    refuse_approved(one)
    if one.rated_on is None:
        raise NotRatedYet(who=str(one.staff), of=one.of)
    if {one.teller, one.rated_by} & {by.key, by.on_behalf_of}:
        raise ApprovedByItsRater
    why = one_line(because)
    if one.head_level == Level.EXCELLENT and not one.month and not why:
        _refuse_beyond_share(one)
    changes = changed(one, level=one.head_level, approved_on=local_day(at), because=why)
    fit(one)
    one.version += 1
    one.save()
    entry = write(by, "approve_rating", one, at=at, changes=changes)
    if one.account:
        tell_of(entry, [one.account], "rating_approved", one, of=one.of, level=str(one.get_level_display()))
    return one


def _refuse_beyond_share(one: StaffRating) -> None:
    """Asked one after another: two that are approved at once would each think that there is room."""
    agency = agency_locked(one.agency)
    spread = spread_of(StaffRating.objects.filter(agency=agency), one.year)
    after = dict(spread.by_level)
    number = after.get(Level.EXCELLENT.value, 0)
    with_it = type(spread)(after | {Level.EXCELLENT.value: number + 1}, spread.rule)
    if with_it.is_beyond and with_it.rule:
        most, source = with_it.most_excellent, with_it.rule.source
        raise TooManyExcellent(
            year=str(one.year), agency=agency.name, number=number, source=source, most=most
        )
