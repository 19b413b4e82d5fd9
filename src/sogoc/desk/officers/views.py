"""Who is in charge of what: the list, agency by agency with what nobody is in charge of, and one of them."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.officers.queries import (
    agencies_that_answer,
    officers_seen_by,
    officers_wanted,
    principals_on,
)
from sogoc.areas.organisation.officers.register import duties_on
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, local_day, whole

from .columns import COLUMNS, columns_by_agency, state_of
from .deeds import CHARGES
from .forms import FilterForm
from .trails import of_the_field, of_the_list

MOST = 50


@require_GET
def officers(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_officer_in_charge")
    form = FilterForm(request.GET)
    found = officers_wanted(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, COLUMNS, "-valid_from", count=counted)
    many = ngettext("%(written)s lượt phân công", "%(written)s lượt phân công", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "may_put": may(request.actor, "put_in_charge", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("officers:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/officers/list.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse('sheets:officers')}?{query.urlencode()}"


@require_GET
def by_agency(request: DeskRequest) -> HttpResponse:
    """What the department of home affairs asks each agency for, as it stands today or stood when the period ended."""
    standpoint = standing(request, "see_officer_in_charge")
    on = min(local_day(request.at), standpoint.period.end)
    principals = dict[tuple[int, str], Any]()
    columns = columns_by_agency(duties_on(on), principals)
    found = agencies_that_answer(request.actor, standpoint.agency, on)
    table = listing(request, found, columns, "path")
    principals.update(principals_on(table.rows, on))
    many = ngettext("%(written)s cơ quan", "%(written)s cơ quan", table.total)
    context = {
        "standpoint": standpoint,
        "day": day(on),
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "trail": of_the_list(),
    }
    return render(request, "desk/officers/by_agency.html", context)


@require_GET
def officer(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(officers_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    context = {
        "charge": found,
        "state": words,
        "pressing": pressing,
        "deeds": CHARGES.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "may_see_document": may(request.actor, "see_document", found.document),
        "may_see_release": found.released_by and may(request.actor, "see_document", found.released_by),
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/officers/officer.html", context)
