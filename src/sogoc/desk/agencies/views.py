"""Agencies: the tree, one agency, a new one."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.agencies.actions.establish_agency import establish_agency
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may

from .forms import EstablishForm


@require_GET
def agencies(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_agency")
    context = {
        "agencies": [(one, one.depth - standpoint.highest) for one in standpoint.agencies],
        "may_establish": may(request.actor, "establish_agency", standpoint.agency),
    }
    return render(request, "desk/agencies/list.html", context)


def _trail() -> list[tuple[str, str]]:
    return [(_("Cơ quan, đơn vị"), reverse("agencies:list"))]


@require_GET
def agency(request: DeskRequest, key: str) -> HttpResponse:
    found = get_object_or_404(agencies_seen_by(request.actor).select_related("parent"), key=key)
    context = {
        "agency": found,
        "trail": _trail(),
        "children": agencies_seen_by(request.actor).filter(parent=found),
        "history": history_of(found),
    }
    return render(request, "desk/agencies/agency.html", context)


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
    context = {"form": form, "standpoint": standpoint, "trail": _trail()}
    return render(request, "desk/agencies/establish.html", context, status=status_of(form))
