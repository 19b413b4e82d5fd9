"""Days off and make-up days by their occasion, their decision or their day."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.calendar.queries import CalendarRow, found_days

from .columns import days, kind, where


def found(request: DeskRequest, words: str) -> Found:
    rows = found_days(request.actor, words, MOST)
    return Found("days", gettext("Ngày nghỉ, ngày làm bù"), "calendar", [_hit(row) for row in rows])


def _hit(row: CalendarRow) -> Hit:
    """What the law fixes has no page of its own: it stands in its year."""
    notes = [days(row), kind(row), where(row)]
    if row.announcement is None:
        year = f"{reverse('calendar:year')}?{urlencode({'year': row.first_day.year})}"
        return Hit(year, gettext(row.name), notes)
    if row.announcement.withdrawn_at:
        notes.append(gettext("đã rút"))
    return Hit(reverse("calendar:announcement", args=[row.announcement.pk]), row.name, notes)
