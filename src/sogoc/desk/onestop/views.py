"""One-stop points: the list, a point with who sits there this week, somebody who works there, a connection."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.onestop.queries import (
    connections_held,
    connections_seen_by,
    equipment_lacking,
    latest_counts,
    members_of,
    members_seen_by,
    points_held,
    points_seen_by,
    turns_between,
    turns_of,
    week_of,
)
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.agencies.queries import contacts_on
from sogoc.foundations.documents.links import evidence_of
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import UnreadableDay, local_day, read_day, whole
from sogoc.kernel.working_days import YEARS

from .columns import CONNECTIONS, EQUIPMENT, MEMBERS, POINTS, ROTA, week
from .deeds import CONNECTIONS as CONNECTION_DEEDS
from .deeds import MEMBERS as MEMBER_DEEDS
from .deeds import POINTS as POINT_DEEDS
from .trails import of_a_point, of_points

MOST = 50


@require_GET
def points(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_onestop")
    by, agency = request.actor, standpoint.agency
    table = listing(request, points_held(by, agency), POINTS, "name")
    many = ngettext("%(written)s Bộ phận Một cửa", "%(written)s Bộ phận Một cửa", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "connections": Table(CONNECTIONS, list(connections_held(by, agency)[:MOST])),
        "may_open": may(by, "open_onestop_point", agency),
        "may_connect": may(by, "connect_system", agency),
        "may_appoint": may(by, "appoint_onestop_member", agency),
        "sheet": f"{reverse('sheets:onestop')}?agency={agency.key}",
        "trail": of_points()[:1],
    }
    return render(request, "desk/onestop/list.html", context)


@require_GET
def point(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(points_seen_by(request.actor), pk=pk)
    today = local_day(request.at)
    first, last = week_of(_day_asked(request, today))
    turns = turns_between(found, first, last)
    context = {
        "point": found,
        "deeds": POINT_DEEDS.open_to(request.actor, found),
        "members": Table(MEMBERS, list(members_of(found)[:MOST])),
        "rota": Table(ROTA, week(turns, first, last)),
        "first": first,
        "last": last,
        "before": first - timedelta(days=7),
        "after": last + timedelta(days=1),
        "equipment": Table(EQUIPMENT, list(latest_counts(found).values())),
        "lacking": equipment_lacking(found, today),
        "contacts": contacts_on(found.agency, today),
        "evidence": evidence_of(found, request.actor),
        "may_link": may(request.actor, "link_evidence", found),
        "history": history_of(found)[:MOST],
        "trail": of_points(),
    }
    return render(request, "desk/onestop/point.html", context)


def _day_asked(request: DeskRequest, today: date) -> date:
    """What cannot be read is today."""
    try:
        asked = read_day(request.GET.get("day", ""))
    except UnreadableDay:
        return today
    return asked if asked.year in YEARS else today


@require_GET
def member(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(members_seen_by(request.actor), pk=pk)
    context = {
        "member": found,
        "deeds": MEMBER_DEEDS.open_to(request.actor, found),
        "turns": turns_of(found, local_day(request.at))[:MOST],
        "history": history_of(found)[:MOST],
        "trail": of_a_point(found.point),
    }
    return render(request, "desk/onestop/member.html", context)


@require_GET
def connection(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(connections_seen_by(request.actor), pk=pk)
    context = {
        "connection": found,
        "deeds": CONNECTION_DEEDS.open_to(request.actor, found),
        "history": history_of(found)[:MOST],
        "trail": of_points(),
    }
    return render(request, "desk/onestop/connection.html", context)
