"""The page of one record of a register, told as a value: its facts, its papers, what can be done to it, by what it can
be checked, which figures count it, what was done to it. The page is the same everywhere."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from sogoc.desk.deeds import Deeds, Trail
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day

MOST = 50
Facts = Iterable[tuple[Any, Any]]
"""What each is called, and what it is in words."""


@dataclass(frozen=True, slots=True)
class Recorded:
    deeds: Deeds
    facts: Callable[[Any], Facts]
    papers: tuple[tuple[Any, str], ...]
    """What each is called, and the field that leads to it."""
    state: Callable[[Any, date], tuple[str, str]]
    """In words, and how pressing it is, on a day."""
    trail: Callable[[], Trail]
    evidence: str
    """The name of the address where another document is tied to it."""


@require_GET
def record_page(request: DeskRequest, pk: int, what: Recorded) -> HttpResponse:
    kind = what.deeds.kind
    found: Any = get_object_or_404(kind.seen_by(request.actor), pk=pk)
    words, pressing = what.state(found, local_day(request.at))
    papers = ((label, getattr(found, field)) for label, field in what.papers)
    context = {
        "found": found,
        "state": words,
        "pressing": pressing,
        "address": kind.page_of(found),
        "deeds": what.deeds.open_to(request.actor, found),
        "facts": list(what.facts(found)),
        "papers": [
            (label, paper) for label, paper in papers if paper and may(request.actor, "see_document", paper)
        ],
        **proofs(request, found, found.agency),
        "link": reverse(what.evidence, args=[found.pk]),
        "history": history_of(found)[:MOST],
        "trail": what.trail(),
    }
    return render(request, "desk/recorded.html", context)
