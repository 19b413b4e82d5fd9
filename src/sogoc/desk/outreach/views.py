"""Outreach: the list of what was told to people, and one with where it stood and what proves it."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from sogoc.areas.direction.outreach.queries import outreach_seen_by, outreach_wanted
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may

from .columns import COLUMNS, how_many, state_of
from .deeds import ITEMS
from .forms import FilterForm
from .trails import of_the_field, of_the_list

MOST = 50


@require_GET
def items(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_outreach")
    form = FilterForm(request.GET)
    wanted = form.wanted(agency=standpoint.agency, period=standpoint.period)
    table = listing(request, outreach_wanted(request.actor, wanted), COLUMNS, "-entered_on", count=counted)
    context = {
        "form": form,
        "table": table,
        "how_many": how_many(table.total),
        "standpoint": standpoint,
        "may_enter": may(request.actor, "enter_outreach_item", standpoint.agency),
        "may_approve": may(request.actor, "approve_outreach_item", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("outreach:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/outreach/list.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key, "period": standpoint.period.key})
    return f"{reverse('sheets:outreach')}?{query.urlencode()}"


@require_GET
def item(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(outreach_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    context = {
        "item": found,
        "state": words,
        "pressing": pressing,
        "deeds": ITEMS.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "may_see_document": found.document and may(request.actor, "see_document", found.document),
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/outreach/item.html", context)
