"""The catalogue of procedures: the list on a day, and one procedure with all that became of it."""

from datetime import date
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.catalogue.queries import (
    components_of,
    fields_of,
    offer_on,
    offers_of,
    offers_seen_by,
    same_code,
    versions_of,
    versions_seen_by,
    versions_wanted,
    with_offer,
)
from sogoc.areas.procedures.catalogue.register import compared
from sogoc.areas.procedures.processes.queries import processes_of
from sogoc.areas.procedures.processes.register import in_hours
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.agencies.kinds import level_names
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.foundations.journal.queries import history_of_all, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day

from .columns import COLUMNS, how_many
from .deeds import deeds_open_to
from .forms import FilterForm
from .trails import of_the_catalogue


def day_of(standpoint: Standpoint, today: date) -> date:
    """The last day of the period, or today while it runs."""
    return min(standpoint.period.end, today)


@require_GET
def procedures(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_procedure")
    day = day_of(standpoint, local_day(request.at))
    form = FilterForm(request.GET, fields_known=fields_of(standpoint.agency))
    wanted = form.wanted(agency=standpoint.agency, on=day)
    found = with_offer(versions_wanted(request.actor, wanted), day)
    table = listing(request, found, COLUMNS, "code")
    context = {
        "form": form,
        "table": table,
        "how_many": how_many(table.total),
        "day": day,
        "standpoint": standpoint,
        "may_publish": may(request.actor, "publish_procedure", standpoint.agency),
        "sheet": _sheet(standpoint, form, day),
        "clear": reverse("procedures:list") if form.narrows else "",
    }
    return render(request, "desk/catalogue/list.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm, day: date) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key, "on": day.isoformat()})
    return f"{reverse('sheets:procedures')}?{query.urlencode()}"


@require_GET
def procedure(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(versions_seen_by(request.actor), pk=pk)
    return _page(request, found)


@require_GET
def offer(request: DeskRequest, pk: int) -> HttpResponse:
    """The record of an offer is shown where all of its procedure is."""
    found = get_object_or_404(offers_seen_by(request.actor), pk=pk)
    return _page(request, get_object_or_404(versions_seen_by(request.actor), pk=found.version_id))


def _page(request: DeskRequest, found: Any) -> HttpResponse:
    today = local_day(request.at)
    versions, processes = versions_of(found.procedure), list(processes_of(found))
    shown = min(found.valid_until or today, max(today, found.valid_from))
    offers = offers_of(found)
    context = {
        "version": found,
        "trail": of_the_catalogue(),
        "day": shown,
        "limit": budget_in_words(found.budget),
        "by_law": budget_in_words(found.budget_by_law),
        "level": level_names()[found.level],
        "components": components_of(found),
        "offer": offer_on(found, shown),
        "offers": offers,
        "versions": versions,
        "seen": set(_decisions(request, versions, processes)),
        "same": list(same_code(found.procedure)) if found.valid_until is None else [],
        "processes": [(one, *_hours(one, found)) for one in processes],
        "counted_in": _counted_in(request, found, offers)
        if may(request.actor, "see_figure", found)
        else None,
        "history": history_of_all([*versions, *offers, *processes]),
        "deeds": deeds_open_to(request.actor, found, processes),
    }
    return render(request, "desk/catalogue/procedure.html", context)


def _decisions(request: DeskRequest, versions: list[Any], processes: list[Any]) -> Any:
    """The keys of those that this person may open."""
    keys = {one.decision_id for one in (*versions, *processes)} | {one.ended_by_id for one in versions}
    return documents_seen_by(request.actor).filter(pk__in=keys - {None}).values_list("pk", flat=True)


def _hours(process: Any, version: Any) -> tuple[str, str]:
    """What its steps take together, and what the procedure may take."""
    return in_hours(sum(step.minutes for step in process.steps.all())), in_hours(compared(version.budget))


def _counted_in(request: DeskRequest, found: Any, offers: list[Any]) -> list[Any]:
    records = [found, *offers[:1]]
    return [one for record in records for one in counting(*key_of(record), found.agency, by=request.actor)]
