"""Units as figures count them, and what is to be cut: lists, and one of each."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.structure.queries import plans_held, plans_seen_by, units_seen_by, units_wanted
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.agencies.lineage import history_in_decisions
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from .columns import COLUMNS, PLANS, state_of
from .forms import FilterForm
from .trails import of_plans, of_the_field, of_the_list

MOST = 50
SUMS = (
    "divisions_of_office",
    "administrative_subordinates",
    "service_units",
    "divisions_cut",
    "divisions_cut_rate",
    "service_units_cut",
)


@require_GET
def units(request: DeskRequest) -> HttpResponse:
    """Those that stood on the last day of the period in sight, or those that left in one way or another."""
    standpoint = standing(request, "see_agency")
    form = FilterForm(request.GET)
    wanted = form.wanted(standpoint.period.end, agency=standpoint.agency)
    table = listing(request, units_wanted(request.actor, wanted), COLUMNS, "name", count=counted)
    many = ngettext("%(written)s tổ chức, đơn vị", "%(written)s tổ chức, đơn vị", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "answers": _sums(request, standpoint),
        "may_set": may(request.actor, "set_reduction_plan", standpoint.agency),
        "may_establish": may(request.actor, "establish_agency", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("structure:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/structure/list.html", context)


def _sums(request: DeskRequest, standpoint: Standpoint) -> list[Any]:
    if not may(request.actor, "see_figure", standpoint.agency):
        return []
    return list(ask(SUMS, [standpoint.agency], standpoint.period, by=request.actor).values())


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key, "day": standpoint.period.end.isoformat()})
    return f"{reverse('sheets:structure')}?{query.urlencode()}"


@require_GET
def unit(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(units_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    context = {
        "unit": found,
        "state": words,
        "pressing": pressing,
        "decisions": history_in_decisions(found.agency)[:MOST],
        **proofs(request, found, found.parent),
        "history": history_of(found.agency)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/structure/unit.html", context)


@require_GET
def plans(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_reduction_plan")
    table = listing(request, plans_held(request.actor, standpoint.agency), PLANS, "-year")
    many = ngettext("%(written)s kế hoạch", "%(written)s kế hoạch", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_set": may(request.actor, "set_reduction_plan", standpoint.agency),
        "trail": of_the_list(),
    }
    return render(request, "desk/structure/plans.html", context)


@require_GET
def plan(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(plans_seen_by(request.actor), pk=pk)
    context = {
        "plan": found,
        **proofs(request, found, found.agency),
        "may_see_document": may(request.actor, "see_document", found.document),
        "history": history_of(found)[:MOST],
        "trail": of_plans(),
    }
    return render(request, "desk/structure/plan.html", context)
