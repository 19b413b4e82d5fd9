"""Find a procedure, and read what it wants, costs and takes; as it is today, or as it was on another day."""

from datetime import date
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.catalogue.queries import (
    agencies_in_public,
    components_of,
    fields_in_public,
    in_public,
    offer_on,
    through_time,
)
from sogoc.areas.procedures.processes.queries import process_on, steps_of
from sogoc.components.paging import Order
from sogoc.foundations.agencies.queries import contacts_on
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import local_day, whole
from sogoc.portal.shell.lists import listed
from sogoc.portal.shell.pages import shown

from .forms import DayForm, FindForm
from .words import online_in_words, ways_to_submit

BY_NAME = Order("name")


@login_not_required
@require_GET
def procedures(request: ActorRequest) -> HttpResponse:
    today = local_day(request.at)
    form = FindForm(request.GET, fields=fields_in_public(today), agencies=agencies_in_public(today))
    found = in_public(form.wanted(today))
    number = counted(found)
    page = listed(request, found, BY_NAME)
    context = {
        "form": form,
        "rows": [(one, budget_in_words(one.budget), online_in_words(one.offered)) for one in page.rows],
        "page": page,
        "how_many": ngettext("{n} thủ tục", "{n} thủ tục", number).format(n=whole(number)),
        "clear": reverse("portal:procedures") if form.narrows else "",
    }
    return shown(request, "portal/procedures/list.html", context)


@login_not_required
@require_GET
def procedure(request: ActorRequest, pk: int) -> HttpResponse:
    """Of the day that was asked for; without one of today, or of its last day where it is no more."""
    versions = through_time(pk)
    if not versions:
        raise Http404
    form = DayForm(request.GET)
    today = local_day(request.at)
    asked: date = (form.is_valid() and form.cleaned_data["on"]) or today
    held = next((one for one in versions if one.holds_on(asked)), None)
    shown_one = held or versions[0]
    on = asked if held else shown_one.valid_until or shown_one.valid_from
    context: dict[str, Any] = {
        "version": shown_one,
        "versions": versions,
        "is_current": shown_one.holds_on(today),
        "missed": asked if held is None else None,
        "on": on,
        "form": form,
        "trail": [(_("Thủ tục"), reverse("portal:procedures"))],
        "contacts": contacts_on(shown_one.unit or shown_one.agency, today),
        **_contents(shown_one, on),
    }
    return shown(request, "portal/procedures/procedure.html", context)


def _contents(version: Any, on: date) -> dict[str, Any]:
    process = process_on(version, on)
    offer = offer_on(version, on)
    cut = version.limit != version.limit_by_law
    return {
        "components": components_of(version),
        "limit": budget_in_words(version.budget),
        "limit_by_law": budget_in_words(version.budget_by_law) if cut else "",
        "offer": offer,
        "ways_to_submit": ways_to_submit(offer),
        "process": process,
        "steps": steps_of(process) if process else [],
    }
