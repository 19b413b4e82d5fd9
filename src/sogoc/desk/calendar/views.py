"""The calendar: a year at a glance, days off and make-up days, announced and withdrawn."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.components.tables import Table
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.calendar.actions.announce_day_off import announce_day_off
from sogoc.foundations.calendar.actions.announce_make_up_day import announce_make_up_day
from sogoc.foundations.calendar.actions.withdraw_announcement import withdraw_announcement
from sogoc.foundations.calendar.queries import (
    announcements_seen_by,
    calendar_rows,
    reporting_periods,
    timetable_of,
)
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.kernel.acts import may, require

from .columns import DAYS
from .forms import DayOffForm, MakeUpForm, WithdrawForm
from .months import months_of, weekday_heads, year_asked

SHOWN = 200


def trail() -> list[tuple[str, str]]:
    return [(_("Lịch làm việc"), reverse("calendar:year"))]


@require_GET
def year(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_calendar")
    asked = year_asked(request.GET.get("year"), standpoint.period.start)
    timetable = timetable_of(standpoint.agency)
    months = months_of(timetable, asked)
    rows = calendar_rows(request.actor, standpoint.agency, asked)
    context = {
        "standpoint": standpoint,
        "year": asked,
        "months": months,
        "weekdays": weekday_heads(),
        "working_days": sum(month.working_days for month in months),
        "settled": timetable.settled(asked),
        "table": Table(DAYS, rows[:SHOWN]),
        "more": len(rows) - SHOWN,
        "periods": [(period_in_words(calendar), calendar, cut) for calendar, cut in reporting_periods(asked)],
        "sheet": f"{reverse('sheets:calendar')}?agency={standpoint.agency.key}&year={asked}",
        "may_announce": may(request.actor, "announce_day_off", standpoint.agency),
    }
    return render(request, "desk/calendar/year.html", context)


@require_http_methods(["GET", "POST"])
def announce_off(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "announce_day_off")
    return _announce(request, standpoint, DayOffForm(request.POST or None), announce_day_off)


@require_http_methods(["GET", "POST"])
def announce_make_up(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "announce_make_up_day")
    return _announce(request, standpoint, MakeUpForm(request.POST or None), announce_make_up_day)


def _announce(
    request: DeskRequest, standpoint: Standpoint, form: DayOffForm | MakeUpForm, act: Callable[..., Any]
) -> HttpResponse:
    """The form and its page are named after the act."""
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: act(agency=standpoint.agency, **form.facts, at=request.at, by=request.actor),
            address=_page,
            done=_("Đã công bố vào lịch. Hạn đã hẹn trước vẫn giữ nguyên."),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": trail()}
    return render(request, f"desk/calendar/{act.__name__}.html", context, status=status_of(form))


def _page(announcement: Any) -> str:
    return reverse("calendar:announcement", args=[announcement.pk])


@require_http_methods(["GET", "POST"])
def announcement(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(announcements_seen_by(request.actor), pk=pk)
    may_withdraw = may(request.actor, "withdraw_announcement", found)
    form = WithdrawForm(request.POST or None)
    if request.method == "POST":
        require(request.actor, "withdraw_announcement", found)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: withdraw_announcement(
                announcement=found, because=form.cleaned_data["because"], at=request.at, by=request.actor
            ),
            address=_page,
            done=_("Đã rút công bố. Điều đã tính khi công bố còn hiệu lực vẫn tra lại được."),
        )
        if response:
            return response
    context = {
        "announcement": found,
        "form": form if may_withdraw and not found.withdrawn_at else None,
        "trail": trail(),
        "history": history_of(found),
    }
    return render(request, "desk/calendar/announcement.html", context, status=status_of(form))
