"""The desk itself: what somebody sees first, and the one search box."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.components.tables import Table
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.queries import Wanted, documents_wanted
from sogoc.foundations.documents.searching import searched
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.acts import may

from .agencies import finding as agencies
from .calendar import finding as calendar
from .catalogue import finding as catalogue
from .conduct import finding as conduct
from .dissemination import finding as dissemination
from .documents.columns import COLUMNS
from .drafting import finding as drafting
from .feedback import finding as feedback
from .figures import finding as figures
from .finding import MOST
from .highlights import HIGHLIGHTS
from .initiatives import finding as initiatives
from .inspections import finding as inspections
from .meetings import finding as meetings
from .onestop import finding as onestop
from .outreach import finding as outreach
from .people import finding as people
from .reviewing import finding as reviewing
from .staff import finding as staff
from .standpoint import standing
from .surveys import finding as surveys
from .tasks import finding as tasks
from .training import finding as training

# In this order below the documents, which stand in a table of their own.
ROOMS = (
    tasks,
    meetings,
    inspections,
    surveys,
    catalogue,
    figures,
    agencies,
    calendar,
    feedback,
    onestop,
    outreach,
    initiatives,
    drafting,
    reviewing,
    dissemination,
    training,
    conduct,
    staff,
    people,
)


def _newest(documents: QuerySet[Any]) -> Table:
    return Table(tuple(COLUMNS.values()), list(documents.order_by("-issued_on", "-id")[:MOST]))


@require_GET
def home(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    documents = documents_wanted(request.actor, Wanted(agency=standpoint.agency))
    context = {
        "standpoint": standpoint,
        "answers": list(ask(HIGHLIGHTS, [standpoint.agency], standpoint.period, by=request.actor).values()),
        "documents": _newest(documents),
        "may_enter": may(request.actor, "enter_document", standpoint.agency),
    }
    return render(request, "desk/home.html", context)


@require_GET
def search(request: DeskRequest) -> HttpResponse:
    """In every room by the same words, with or without diacritics."""
    standing(request, "see_document")
    words = request.GET.get("q", "").strip()[:200]
    found = searched(request.actor, Wanted(words=words), newest=MOST) if words else None
    context = {
        "words": words,
        "documents": _newest(found.documents) if found else None,
        "documents_found": found.total if found else 0,
        "rooms": [told for room in ROOMS if (told := room.found(request, words)).hits] if words else (),
    }
    return render(request, "desk/search.html", context)
