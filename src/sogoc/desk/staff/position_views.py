"""Lists of job positions, one of them, and one position."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.positions.queries import (
    lists_held,
    lists_seen_by,
    positions_of,
    positions_seen_by,
)
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from . import columns, telling, trails
from .position_deeds import LISTS, POSITIONS

MOST = 50
MOST_POSITIONS = 200


@require_GET
def position_lists(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_positions")
    by, agency = request.actor, standpoint.agency
    table = listing(request, lists_held(by, agency), columns.LISTS, "-valid_from", count=counted)
    many = ngettext("%(written)s danh mục", "%(written)s danh mục", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_approve": may(by, "approve_positions", agency),
        "trail": trails.of_the_field(),
    }
    return render(request, "desk/staff/positions.html", context)


@require_GET
def position_list(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(lists_seen_by(request.actor), pk=pk)
    context = {
        "thing": found,
        "facts": telling.of_a_list(request, found),
        "positions": Table(columns.POSITIONS, list(positions_of(found)[:MOST_POSITIONS])),
        "deeds": LISTS.open_to(request.actor, found),
        "address": trails.page_of_list(found),
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": trails.of_position_lists(),
    }
    return render(request, "desk/staff/position_list.html", context)


@require_GET
def position(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(positions_seen_by(request.actor), pk=pk)
    context = {
        "thing": found,
        "facts": telling.of_a_position(found),
        "deeds": POSITIONS.open_to(request.actor, found),
        "address": trails.page_of_position(found),
        "history": history_of(found)[:MOST],
        "trail": trails.of_a_list(found.listed),
    }
    return render(request, "desk/staff/position.html", context)
