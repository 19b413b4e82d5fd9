"""Sources of fed dossiers: the list, one with its backlog and its runs, and one run with every row."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.feeding.queries import (
    backlog_of,
    reconciled,
    rows_of,
    runs_of,
    runs_seen_by,
    sources_of,
    sources_seen_by,
    states_of,
)
from sogoc.areas.procedures.feeding.register import FIELDS, ROW_STATES
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.performing import ActForm
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may

from .columns import BACKLOG, ROWS, RUNS, SOURCES, TOTAL_COLUMNS
from .forms import RowsForm
from .trails import of_a_source, of_the_sources

SHOWN = 50
"""Rows of the backlog on the page; a run shows all of its own."""


@require_GET
def sources(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_feed")
    context = {
        "table": Table(SOURCES, list(sources_of(request.actor, standpoint.agency))),
        "standpoint": standpoint,
        "trail": of_the_sources()[:1],
        "may_open": may(request.actor, "open_feed_source", standpoint.agency),
    }
    return render(request, "desk/feeds/list.html", context)


@require_GET
def source(request: DeskRequest, key: str) -> HttpResponse:
    found = get_object_or_404(sources_seen_by(request.actor), key=key)
    backlog = backlog_of(found)
    refused = backlog.count()
    context = {
        "source": found,
        "trail": of_the_sources(),
        "fields": [(title, found.mapping.of(name)) for name, title in FIELDS.items()],
        "backlog": Table(BACKLOG, list(backlog[:SHOWN])),
        "refused": refused,
        "more": max(refused - SHOWN, 0),
        "runs": listing(request, runs_of(found), RUNS, "-received_at"),
        "may_map": may(request.actor, "map_feed_source", found),
        "may_renew": may(request.actor, "renew_feed_key", found),
        "may_bring": may(request.actor, "receive_feed_run", found),
        "may_replay": refused and may(request.actor, "replay_fed_rows", found),
        "form": ActForm(),
        "history": history_of(found),
    }
    return render(request, "desk/feeds/source.html", context)


@require_GET
def run(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(runs_seen_by(request.actor), pk=pk)
    form = RowsForm(request.GET)
    states = states_of(found)
    context = {
        "run": found,
        "trail": of_a_source(found.source),
        "form": form,
        "table": listing(request, rows_of(found, form.asked), ROWS, "number"),
        "states": [(words, states[str(key)]) for key, words in ROW_STATES.items() if states[str(key)]],
        "refused": states["refused"],
        "totals": Table(TOTAL_COLUMNS, reconciled(found)),
        "history": history_of(found),
    }
    return render(request, "desk/feeds/run.html", context)
