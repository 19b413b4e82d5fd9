"""The desk itself: what somebody sees first, and the one search box."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.foundations.agencies.queries import agencies_seen_by, matching
from sogoc.foundations.documents.queries import Wanted, documents_wanted
from sogoc.foundations.ledger.asking import ask, figures_by_area, figures_matching
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import may

from .standpoint import standing

MOST = 10


@require_GET
def home(request: ActorRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    names = [name for names in figures_by_area().values() for name in names]
    documents = documents_wanted(request.actor, Wanted(agency=standpoint.agency))
    context = {
        "standpoint": standpoint,
        "answers": list(ask(names, [standpoint.agency], standpoint.period, by=request.actor).values()),
        "documents": documents.order_by("-issued_on", "-id")[:MOST],
        "may_enter": may(request.actor, "enter_document", standpoint.agency),
    }
    return render(request, "desk/home.html", context)


@require_GET
def search(request: ActorRequest) -> HttpResponse:
    """Documents, figures and agencies by the same words, with or without diacritics."""
    standing(request, "see_document")
    words = request.GET.get("q", "").strip()[:200]
    documents = documents_wanted(request.actor, Wanted(words=words))
    context = {
        "words": words,
        "documents": documents.order_by("-issued_on", "-id")[:MOST] if words else (),
        "documents_found": documents.count() if words else 0,
        "agencies": matching(agencies_seen_by(request.actor), words)[:MOST] if words else (),
        "figures": figures_matching(words) if words else (),
    }
    return render(request, "desk/search.html", context)
