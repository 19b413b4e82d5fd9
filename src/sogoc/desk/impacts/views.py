"""Texts that were replaced or repealed, and what rests on each of them still."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.impacts import counts_of, endings_held, endings_seen_by
from sogoc.kernel.vietnamese import whole

from .columns import ENDINGS, TOUCHED, how_of
from .deeds import IMPACTS
from .touching import touched
from .trails import of_the_field, of_the_list

MOST = 200
"""So many a page shows, those first that nobody was given."""


@require_GET
def impacts(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_document")
    table = listing(request, endings_held(request.actor, standpoint.agency), ENDINGS, "-since")
    counts = counts_of(table.rows)
    for one in table.rows:
        one.touched = counts[one.pk]
    many = ngettext("%(written)s văn bản", "%(written)s văn bản", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "trail": of_the_field(),
    }
    return render(request, "desk/impacts/list.html", context)


@require_GET
def impact(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(endings_seen_by(request.actor), pk=pk)
    rows = touched(found, request.actor)
    left = sum(one.task is None for one in rows)
    first = sorted(rows, key=lambda one: one.task is not None)[:MOST]
    context = {
        "ending": found,
        "how": how_of(found),
        "table": Table(TOUCHED, first),
        "many": whole(len(rows)),
        "left": whole(left),
        "more": whole(len(rows) - MOST) if len(rows) > MOST else "",
        "deeds": IMPACTS.open_to(request.actor, found) if left else {},
        "trail": of_the_list(),
    }
    return render(request, "desk/impacts/impact.html", context)
