"""The list of staff with the posts that they fill, one of them, and the record behind each number."""

from datetime import date
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.appointments.queries import talents_seen_by, terms_ending
from sogoc.areas.civil_service.staff.queries import (
    fillings,
    leaders_counted,
    leaderships_held,
    leaderships_seen_by,
    staff_seen_by,
    stays_seen_by,
    stays_wanted,
)
from sogoc.areas.civil_service.staff.register import TIERS
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day, whole

from . import columns, telling, trails
from .deeds import LEADERS, PEOPLE
from .forms import FilterForm

MOST = 50


@require_GET
def staff(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_staff")
    by, agency = request.actor, standpoint.agency
    asked = request.GET.keys() & FilterForm.base_fields.keys()
    form = FilterForm(request.GET if asked else {"state": "here"})
    table = listing(
        request, stays_wanted(by, form.wanted(agency=agency)), columns.STAFF, "code", count=counted
    )
    many = ngettext("%(written)s người", "%(written)s người", table.total)
    today = local_day(request.at)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "fillings": fillings(agency, today),
        "leaders": _leaders(agency, today),
        "may_enter": may(by, "enter_staff", agency),
        "may_recruit": may(by, "recruit", agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("staff:list") if asked and form.narrows else "",
        "trail": trails.of_the_field(),
    }
    return render(request, "desk/staff/list.html", context)


def _leaders(agency: Any, today: date) -> list[tuple[str, int]]:
    many = leaders_counted(agency, today)
    return [
        (gettext("lãnh đạo %(tier)s") % {"tier": gettext(told)}, many[tier])
        for tier, told in TIERS.items()
        if tier in many
    ]


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse('sheets:staff')}?{query.urlencode()}"


@require_GET
def person(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(staff_seen_by(request.actor), pk=pk)
    by = request.actor
    stays = list(stays_seen_by(by).filter(staff=found).order_by("-valid_from")[:MOST])
    led = list(leaderships_seen_by(by).filter(staff=found).order_by("-valid_from")[:MOST])
    given = list(talents_seen_by(by).filter(staff=found)[:MOST])
    context = {
        "staff": found,
        "state": columns.state_of(stays[0]) if stays else "",
        "is_here": bool(stays) and stays[0].valid_until is None,
        "deeds": PEOPLE.open_to(by, found),
        "stays": Table(columns.STAYS, stays),
        "led": Table(columns.LED, led),
        "given": Table([*columns.TALENTS.values()], given),
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": trails.of_the_list(),
    }
    return render(request, "desk/staff/person.html", context)


@require_GET
def stay(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(stays_seen_by(request.actor), pk=pk)
    context = {
        "thing": found,
        "facts": telling.of_a_stay(request, found),
        **proofs(request, found, found.agency),
        "history": history_of(found.staff)[:MOST],
        "trail": trails.of_somebody(found.staff),
    }
    return render(request, "desk/staff/record.html", context)


@require_GET
def leaders(request: DeskRequest) -> HttpResponse:
    """Who leads, and whose term is soon over."""
    standpoint = standing(request, "see_staff")
    by, agency = request.actor, standpoint.agency
    table = listing(request, leaderships_held(by, agency), columns.LEADERS, "-valid_from", count=counted)
    many = ngettext("%(written)s chức vụ", "%(written)s chức vụ", table.total)
    ending = list(terms_ending(by, agency, local_day(request.at))[:MOST])
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "ending": Table(columns.ENDING, ending),
        "may_bring": may(by, "appoint_leader", agency),
        "trail": trails.of_the_list(),
    }
    return render(request, "desk/staff/leaders.html", context)


@require_GET
def leadership(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(leaderships_seen_by(request.actor), pk=pk)
    context = {
        "thing": found,
        "facts": telling.of_a_leadership(request, found),
        "deeds": LEADERS.open_to(request.actor, found),
        "address": trails.page_of_leadership(found),
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": trails.of_leaders(),
    }
    return render(request, "desk/staff/record.html", context)
