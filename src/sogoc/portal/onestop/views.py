"""Where one hands in dossiers: the address of each one-stop point, its hours this week, what is there; no names."""

from datetime import date, timedelta
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.onestop.queries import latest_counts, points_open_on, week_of
from sogoc.components.paging import Order
from sogoc.foundations.agencies.queries import contacts_on
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day
from sogoc.kernel.working_days import clock
from sogoc.portal.shell.lists import listed
from sogoc.portal.shell.pages import shown

BY_NAME = Order("agency__name")


@login_not_required
@require_GET
def points(request: ActorRequest) -> HttpResponse:
    page = listed(request, points_open_on(local_day(request.at)), BY_NAME)
    return shown(request, "portal/onestop/list.html", {"page": page})


@login_not_required
@require_GET
def point(request: ActorRequest, pk: int) -> HttpResponse:
    today = local_day(request.at)
    found = points_open_on(today).filter(pk=pk).first()
    if found is None:
        raise Http404
    context = {
        "point": found,
        "hours": _hours(found.agency, today),
        "equipment": [one for one in latest_counts(found).values() if one.working],
        "contacts": contacts_on(found.agency, today),
        "trail": [(_("Nơi nộp hồ sơ"), reverse("portal:onestop"))],
    }
    return shown(request, "portal/onestop/point.html", context)


def _hours(agency: Any, today: date) -> list[tuple[date, str, str]]:
    """Each day of this week with its hours, and why it is closed where it is."""
    timetable, (monday, _sunday) = timetable_of(agency), week_of(today)
    found = []
    for day in (timetable.on(monday + timedelta(days=i)) for i in range(7)):
        windows = ", ".join(f"{clock(opens)}–{clock(closes)}" for opens, closes in day.windows)
        if windows or day.name:
            found.append((day.day, windows, day.name))
    return found
