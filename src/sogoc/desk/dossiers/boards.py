"""What lies on one's own table by its deadline, and where time was lost."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.dossiers.queries.handing import (
    boards,
    delays_in,
    steps_of_mine,
    steps_of_nobody,
)
from sogoc.components.tables import Table
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.kernel.acts import may

from .tables import DELAYS, board_tables
from .trails import of_the_register


@require_GET
def mine(request: DeskRequest) -> HttpResponse:
    """Who does another's work sees the other's table."""
    standing(request, "see_dossier")
    waiting = may(request.actor, "assign_step")
    context = {
        "trail": of_the_register(),
        "mine": board_tables(boards(steps_of_mine(request.actor), request.at)),
        "nobodys": board_tables(boards(steps_of_nobody(request.actor), request.at)) if waiting else [],
        "on_behalf": request.actor.on_behalf_of,
    }
    return render(request, "desk/dossiers/mine.html", context)


@require_GET
def delays(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_dossier")
    found = delays_in(request.actor, standpoint.agency, standpoint.period)
    context = {"trail": of_the_register(), "standpoint": standpoint, "table": Table(DELAYS, found)}
    return render(request, "desk/dossiers/delays.html", context)
