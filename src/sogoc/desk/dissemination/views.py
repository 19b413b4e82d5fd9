"""Legal texts told to people: the list with how many of each kind, and one with what proves it."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.institutions.dissemination.queries import (
    by_issuer,
    disseminations_seen_by,
    disseminations_wanted,
    texts_in,
)
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from .columns import COLUMNS, SUMS
from .deeds import DISSEMINATIONS
from .forms import FilterForm
from .trails import of_the_field, of_the_list

MOST = 50


@require_GET
def disseminations(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_dissemination")
    form = FilterForm(request.GET)
    wanted = form.wanted(agency=standpoint.agency, period=standpoint.period)
    found = disseminations_wanted(request.actor, wanted)
    table, sums = listing(request, found, COLUMNS, "-told_on"), by_issuer(found)
    many = ngettext("%(written)s lượt phổ biến", "%(written)s lượt phổ biến", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "sums": Table(SUMS, sums),
        "texts": whole(texts_in(sums)),
        "standpoint": standpoint,
        "may_tell": may(request.actor, "disseminate", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("dissemination:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/dissemination/list.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet; what was withdrawn is on none."""
    query = QueryDict(mutable=True)
    told = {key: value for key, value in form.cleaned_data.items() if value and key != "withdrawn"}
    query.update(told | {"agency": standpoint.agency.key, "period": standpoint.period.key})
    return f"{reverse('sheets:disseminations')}?{query.urlencode()}"


@require_GET
def dissemination(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(disseminations_seen_by(request.actor), pk=pk)
    context = {
        "one": found,
        "deeds": DISSEMINATIONS.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "may_see_document": found.document and may(request.actor, "see_document", found.document),
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/dissemination/one.html", context)
