"""Mở phiếu đánh giá."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.queries.serving import stay_then
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class RatingAlreadyOpen(Refusal):
    "{who} đã có phiếu đánh giá {of}."


class RatedBeforeTheTerm(Refusal):
    "Kỳ {of} chưa đến. Hãy mở phiếu khi kỳ đánh giá đã bắt đầu."


@transaction.atomic
def open_rating(
    *,
    staff: Staff,
    year: int,
    at: datetime,
    by: Actor,
    month: int = 0,
    account: Account | None = None,
) -> StaffRating:
    """Of a year, or of a month of it. Who has an account tells of themself; who has none is told of by the office."""
    staff = locked(staff, "agency")
    require(by, "open_rating", staff)
    one = StaffRating(agency=staff.agency, staff=staff, year=year, month=month, account=account)
    fit(one)
    today = local_day(at)
    if date(year, month or 1, 1) > today:
        raise RatedBeforeTheTerm(of=one.of)
    if StaffRating.objects.filter(staff=staff, year=year, month=month).exists():
        raise RatingAlreadyOpen(who=str(staff), of=one.of)
    one.unit = stay_then(staff, today).unit
    one.save(force_insert=True)
    entry = write(by, "open_rating", one, at=at)
    if account:
        tell_of(entry, [account], "rating_opened", one, of=one.of)
    return one
