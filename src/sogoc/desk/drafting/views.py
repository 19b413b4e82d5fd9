"""Legal documents that a department drafts: the list, and one with its steps."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.institutions.drafting.queries import (
    legal_documents_seen_by,
    legal_documents_wanted,
    opinions_told,
    steps_of,
    sums_of,
    validity_of,
)
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day, whole

from .columns import columns_on, opinions_on, state_of, steps_on
from .deeds import LEGAL_DOCUMENTS
from .forms import FilterForm
from .trails import of_the_field, of_the_list

MOST = 50


@require_GET
def legal_documents(request: DeskRequest) -> HttpResponse:
    standpoint, today = standing(request, "see_legal_document"), local_day(request.at)
    form = FilterForm(request.GET)
    wanted = form.wanted(today, agency=standpoint.agency)
    found = legal_documents_wanted(request.actor, wanted)
    table = listing(request, found, columns_on(wanted.day), "-entered_on", count=counted)
    many = ngettext("%(written)s văn bản", "%(written)s văn bản", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "sums": sums_of(request.actor, standpoint.agency, today),
        "year": str(today.year),
        "standpoint": standpoint,
        "may_enter": may(request.actor, "enter_legal_document", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("drafting:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/drafting/list.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    told = {key: value for key, value in form.cleaned_data.items() if value}
    query.update({key: f"{value:%d/%m/%Y}" if key == "on" else str(value) for key, value in told.items()})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse('sheets:legal_documents')}?{query.urlencode()}"


@require_GET
def legal_document(request: DeskRequest, pk: int) -> HttpResponse:
    by, today = request.actor, local_day(request.at)
    found: Any = get_object_or_404(legal_documents_seen_by(by), pk=pk)
    words, pressing = state_of(found, today)
    opinions = opinions_told(found, today)
    may_record = found.issued_on is None and found.dropped_on is None and may(by, "record_opinion", found)
    context = {
        "legal_document": found,
        "state": words,
        "pressing": pressing,
        "deeds": LEGAL_DOCUMENTS.open_to(by, found),
        "steps": Table(steps_on(today), steps_of(found)),
        "papers": _papers(request, found),
        "opinions": opinions,
        "opinion_table": Table(opinions_on(today, may_record=may_record), opinions.rows),
        "validity": validity_of(found),
        "today": today,
        "links": links_of(found.issued, by) if found.issued else None,
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/drafting/legal_document.html", context)


def _papers(request: DeskRequest, found: Any) -> dict[str, Any]:
    """The documents that it names, of which the reader may see each."""
    named = {name: getattr(found, name) for name in ("about", "proposal", "basis", "submission", "issued")}
    return {name: one for name, one in named.items() if one and may(request.actor, "see_document", one)}
