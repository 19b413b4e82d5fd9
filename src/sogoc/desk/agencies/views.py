"""Agencies: the tree on a day, one agency, a new one."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.components.tables import Table
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.agencies.actions.establish_agency import establish_agency
from sogoc.foundations.agencies.lineage import (
    history_in_decisions,
    predecessors_of,
    successor_today,
    successors_of,
)
from sogoc.foundations.agencies.queries import agencies_on, agencies_seen_by, code_on, contacts_on, tree_on
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day

from .columns import TREE, TreeRow
from .deeds import DEEDS
from .forms import EstablishForm, TreeForm

MOST_CHANGES = 50


@require_GET
def agencies(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_agency")
    today = local_day(request.at)
    form = TreeForm(request.GET)
    asked = form.cleaned_data.get("day") if form.is_valid() else None
    day = asked or _day_of_a_tree(request, today)
    context = {
        "form": TreeForm(initial={"day": day}) if form.is_valid() else form,
        "day": day,
        "is_today": day == today,
        "table": Table(TREE, _rows(request, day)),
        "sheet": f"{reverse('sheets:agencies')}?day={day.isoformat()}",
        "standpoint": standpoint,
        "may_establish": may(request.actor, "establish_agency", standpoint.agency)
        and standpoint.agency.valid_until is None,
    }
    return render(request, "desk/agencies/list.html", context)


def _day_of_a_tree(request: DeskRequest, today: date) -> date:
    """Today; or, where all that somebody sees is closed, the last day on which something stood."""
    seen = agencies_seen_by(request.actor)
    if agencies_on(today).filter(pk__in=seen).exists():
        return today
    return seen.order_by("-valid_until").values_list("valid_until", flat=True).first() or today


def _rows(request: DeskRequest, day: date) -> list[TreeRow]:
    """Each place with its names and code on that day and how deep it is set in, in the order of the tree."""
    places = tree_on(day, request.actor)
    highest = min((place.path.count("/") for place in places), default=0)
    return [
        TreeRow(
            place.agency,
            place.agency.called_on(day),
            code_on(place.agency, day),
            place.path.count("/") - highest,
        )
        for place in places
    ]


def trail(*more: Any) -> list[tuple[str, str]]:
    beyond = ((one.name, reverse("agencies:agency", args=[one.key])) for one in more)
    return [(_("Cơ quan, đơn vị"), reverse("agencies:list")), *beyond]


@require_GET
def agency(request: DeskRequest, key: str) -> HttpResponse:
    found = get_object_or_404(agencies_seen_by(request.actor).select_related("parent"), key=key)
    today = local_day(request.at)
    day = found.nearest(today)
    steps = list(history_in_decisions(found))
    names, codes = list(found.names.all()), list(found.codes.all())
    context = {
        "agency": found,
        "day": day,
        "is_closed": bool(found.valid_until),
        "trail": trail(),
        "names": names,
        "places": found.places.select_related("parent"),
        "codes": codes,
        "contacts": contacts_on(found, day),
        "predecessors": predecessors_of(found),
        "successors": successors_of(found),
        "steps": steps,
        "heirs": successor_today(found, day) if found.valid_until else {},
        "children": _units(request, found, day),
        "offices": offices_on(day).filter(agency=found).select_related("account")
        if may(request.actor, "see_account", found)
        else None,
        "history": _history([found, *names, *codes, *found.contacts.all(), *steps]),
    } | _allowed(request, found)
    return render(request, "desk/agencies/agency.html", context)


def _units(request: DeskRequest, found: Any, day: date) -> list[Any]:
    """What stood directly below it on that day."""
    below = tree_on(day, request.actor, directly_below=found)
    return [(place.agency, place.agency.called_on(day)) for place in below]


def _history(records: Iterable[Any]) -> Any:
    """What was done to the agency and to its dated rows, newest first."""
    return reduce(or_, map(history_of, records)).order_by("-id")[:MOST_CHANGES]


def _allowed(request: DeskRequest, found: Any) -> dict[str, Any]:
    """What this person may do here; a closed agency is only corrected."""
    is_open = found.valid_until is None
    ways = [(name, deed) for name, deed in DEEDS.items() if is_open and may(request.actor, deed.act, found)]
    return {
        "deeds": [way for way in ways if way[0] != "contact"],
        "may_contact": "contact" in dict(ways),
        "may_withdraw": may(request.actor, "withdraw_contact", found),
        "may_correct_name": may(request.actor, "correct_agency_name", found),
        "may_correct_decision": may(request.actor, "correct_succession", found),
    }


@require_http_methods(["GET", "POST"])
def establish(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "establish_agency")
    form = EstablishForm(request.POST or None)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: establish_agency(**form.facts, parent=standpoint.agency, at=request.at, by=request.actor),
            address=lambda agency: reverse("agencies:agency", args=[agency.key]),
            done=_("Đã lập đơn vị."),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": trail()}
    return render(request, "desk/agencies/establish.html", context, status=status_of(form))
