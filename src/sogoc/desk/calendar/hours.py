"""The hours that an agency works: now, before, and from a day on."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.components.tables import Table
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.calendar.actions.set_working_hours import set_working_hours
from sogoc.foundations.calendar.queries import hours_set_along, timetable_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day
from sogoc.kernel.working_days import written_windows

from .columns import HOURS
from .forms import HoursForm
from .views import trail

SHOWN = 100


@require_GET
def hours(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_calendar")
    today = local_day(request.at)
    worked = timetable_of(standpoint.agency).hours_on(today)
    told = list(hours_set_along(standpoint.agency).order_by("-since", "-set_at", "-id")[:SHOWN])
    context = {
        "standpoint": standpoint,
        "today": today,
        "weekdays": written_windows(worked.weekdays),
        "saturday": written_windows(worked.saturday),
        "by_law": not any(one.weekdays and one.since <= today for one in told),
        "table": Table(HOURS, told),
        "may_set": may(request.actor, "set_working_hours", standpoint.agency),
        "trail": trail(),
    }
    return render(request, "desk/calendar/hours.html", context)


@require_http_methods(["GET", "POST"])
def set_hours(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "set_working_hours")
    worked = timetable_of(standpoint.agency).hours_on(local_day(request.at))
    initial = {"weekdays": worked.weekdays, "saturday": worked.saturday}
    form = HoursForm(request.POST or None, initial=initial)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: set_working_hours(
                agency=standpoint.agency, **form.facts, at=request.at, by=request.actor
            ),
            address=lambda _: reverse("calendar:hours"),
            done=_("Đã đặt giờ làm việc."),
        )
        if response:
            return response
    way = [*trail(), (_("Giờ làm việc"), reverse("calendar:hours"))]
    context = {"form": form, "standpoint": standpoint, "trail": way}
    return render(request, "desk/calendar/set_hours.html", context, status=status_of(form))
