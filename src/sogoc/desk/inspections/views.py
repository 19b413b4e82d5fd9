"""Inspections: the list with the plans of the years, an inspection, a visit, what is to be remedied."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.direction.inspections.queries import (
    documents_of,
    followed,
    inspections_seen_by,
    inspections_wanted,
    items_of,
    marks_of,
    matters_of,
    matters_seen_by,
    matters_wanted,
    plans_of,
    task_of,
    team_of,
    visits_of,
    visits_seen_by,
)
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.links import evidence_of
from sogoc.foundations.journal.queries import history_of, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day, whole

from . import columns
from .deeds import INSPECTIONS, MATTERS, VISITS
from .matter_forms import FilterForm, MatterFilterForm
from .states import state_of, state_of_matter
from .trails import of_an_inspection, of_inspections

MOST = 50


@require_GET
def inspections(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_inspection")
    by, agency = request.actor, standpoint.agency
    form = FilterForm(request.GET)
    wanted = form.wanted(agency=agency)
    table = listing(request, inspections_wanted(by, wanted), columns.INSPECTIONS, "-year")
    many = ngettext("%(written)s cuộc kiểm tra", "%(written)s cuộc kiểm tra", table.total)
    asked = {key: value for key, value in form.cleaned_data.items() if value} | {"agency": agency.key}
    context = {
        "form": form,
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "plans": Table(columns.PLANS, list(plans_of(agency, by).order_by("-year", "-id")[:MOST])),
        "may_open": may(by, "open_inspection", agency),
        "may_plan": may(by, "plan_inspections", agency),
        "sheet": f"{reverse('sheets:inspections')}?{urlencode(asked)}",
        "clear": reverse("inspections:list") if form.narrows else "",
    }
    return render(request, "desk/inspections/list.html", context)


@require_GET
def matters(request: DeskRequest) -> HttpResponse:
    """Over all inspections, what is due first."""
    standpoint = standing(request, "see_inspection")
    form, today = MatterFilterForm(request.GET), local_day(request.at)
    found = matters_wanted(request.actor, form.wanted(agency=standpoint.agency, on=today))
    table = listing(request, found, columns.matters(today), "-found_on")
    many = ngettext("%(written)s việc", "%(written)s việc", table.total)
    asked = {key: value for key, value in form.cleaned_data.items() if value}
    sheet = f"{reverse('sheets:matters')}?{urlencode(asked | {'agency': standpoint.agency.key})}"
    context = {
        "form": form,
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "sheet": sheet,
        "may_record": may(request.actor, "record_matter", standpoint.agency),
        "clear": reverse("inspections:matters") if form.narrows else "",
        "trail": of_inspections(),
    }
    return render(request, "desk/inspections/matters.html", context)


@require_GET
def inspection(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(inspections_seen_by(request.actor), pk=pk)
    today, (state, pressing) = local_day(request.at), state_of(found)
    context = {
        "inspection": found,
        "state": state,
        "pressing": pressing,
        "deeds": INSPECTIONS.open_to(request.actor, found),
        "team": team_of(found),
        "items": items_of(found),
        "visits": Table(columns.VISITS, list(visits_of(found)[:MOST])),
        "matters": Table(columns.matters_of_one(today), matters_of(found)[:MOST]),
        "counted_in": _counting(request, found),
        "history": history_of(found)[:MOST],
        "trail": of_inspections(),
    }
    return render(request, "desk/inspections/inspection.html", context)


@require_GET
def visit(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(visits_seen_by(request.actor), pk=pk)
    context = {
        "visit": found,
        "deeds": VISITS.open_to(request.actor, found),
        "marks": marks_of(found),
        "counted_in": _counting(request, found),
        "history": history_of(found)[:MOST],
        "trail": of_an_inspection(found.inspection),
    }
    return render(request, "desk/inspections/visit.html", context)


@require_GET
def matter(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(matters_seen_by(request.actor), pk=pk)
    state, pressing = state_of_matter(found, local_day(request.at))
    seen = {str(one) for one in documents_of([found], request.actor)[found.pk]}
    context = {
        "matter": found,
        "state": state,
        "pressing": pressing,
        "deeds": MATTERS.open_to(request.actor, found),
        "document_seen": str(found.document) in seen,
        "evidence": evidence_of(found, request.actor),
        "may_link": may(request.actor, "link_evidence", found),
        "task": task_of(found),
        "followed": followed(found, request.actor),
        "counted_in": _counting(request, found),
        "history": history_of(found)[:MOST],
        "trail": of_an_inspection(found.inspection),
    }
    return render(request, "desk/inspections/matter.html", context)


def _counting(request: DeskRequest, found: Any) -> Any:
    """The figures that count a record; nothing is said to who may not see figures there."""
    if not may(request.actor, "see_figure", found.agency):
        return None
    return counting(*key_of(found), found.agency, by=request.actor)
