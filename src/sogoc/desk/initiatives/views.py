"""Initiatives, the targets that divisions are held to, and awards: lists, and one of each."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.direction.initiatives.queries import (
    awards_held,
    awards_seen_by,
    followed,
    initiatives_seen_by,
    initiatives_wanted,
    targets_seen_by,
)
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from .columns import AWARDS, COLUMNS, FOLLOWED, state_of
from .deeds import AWARDS as AWARD_DEEDS
from .deeds import INITIATIVES
from .forms import FilterForm
from .trails import of_awards, of_targets, of_the_field, of_the_list

MOST = 50


@require_GET
def initiatives(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_initiative")
    form = FilterForm(request.GET)
    found = initiatives_wanted(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, COLUMNS, "-registered_on", count=counted)
    many = ngettext("%(written)s sáng kiến", "%(written)s sáng kiến", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "may_register": may(request.actor, "register_initiative", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("initiatives:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/initiatives/list.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse('sheets:initiatives')}?{query.urlencode()}"


@require_GET
def initiative(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(initiatives_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    honours = awards_seen_by(request.actor).filter(initiative=found)
    context = {
        "initiative": found,
        "state": words,
        "pressing": pressing,
        "deeds": INITIATIVES.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "may_see_document": found.decision and may(request.actor, "see_document", found.decision),
        "awards": honours[:MOST],
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/initiatives/initiative.html", context)


@require_GET
def targets(request: DeskRequest) -> HttpResponse:
    """Each division, held to what it shall register in the year of the period in sight."""
    standpoint = standing(request, "see_initiative")
    year = standpoint.period.year
    context = {
        "standpoint": standpoint,
        "year": str(year),
        "table": Table(FOLLOWED, followed(request.actor, standpoint.agency, year)),
        "may_set": may(request.actor, "set_initiative_target", standpoint.agency),
        "trail": of_the_list(),
    }
    return render(request, "desk/initiatives/targets.html", context)


@require_GET
def target(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(targets_seen_by(request.actor), pk=pk)
    context = {
        "target": found,
        "may_see_document": may(request.actor, "see_document", found.document),
        "history": history_of(found)[:MOST],
        "trail": of_targets(),
    }
    return render(request, "desk/initiatives/target.html", context)


@require_GET
def awards(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_initiative")
    table = listing(request, awards_held(request.actor, standpoint.agency), AWARDS, "-awarded_on")
    many = ngettext("%(written)s lượt khen thưởng", "%(written)s lượt khen thưởng", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_give": may(request.actor, "give_award", standpoint.agency),
        "trail": of_the_list(),
    }
    return render(request, "desk/initiatives/awards.html", context)


@require_GET
def award(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(awards_seen_by(request.actor), pk=pk)
    context = {
        "award": found,
        "deeds": AWARD_DEEDS.open_to(request.actor, found),
        "may_see_document": may(request.actor, "see_document", found.decision),
        "history": history_of(found)[:MOST],
        "trail": of_awards(),
    }
    return render(request, "desk/initiatives/award.html", context)
