"""The register of dossiers: the list, and one dossier with why it is due when it is."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.applications.queries import application_of
from sogoc.areas.procedures.dossiers.queries import (
    OF_A_PERIOD,
    deadline_of,
    dossiers_seen_by,
    dossiers_wanted,
    suspensions_of,
)
from sogoc.areas.procedures.dossiers.queries.apologies import apologies_of
from sogoc.areas.procedures.dossiers.queries.components import components_of
from sogoc.areas.procedures.dossiers.queries.rating import rating_told_to
from sogoc.areas.procedures.dossiers.queries.results import result_of
from sogoc.areas.procedures.dossiers.queries.standing import standing_of
from sogoc.areas.procedures.dossiers.register import STATUSES
from sogoc.areas.procedures.payments.queries import order_of
from sogoc.components.tables import Table
from sogoc.desk.calendar.due import STEPS
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may
from sogoc.kernel.due_steps import WEEKDAY_NAMES, in_brief, steps
from sogoc.kernel.vietnamese import VIETNAM, local_day

from .applications import answers_of
from .columns import LISTED, columns, how_many, state_of
from .deeds import DEEDS, at_hand
from .forms import FilterForm
from .printing import papers_for
from .tables import PAPER_COLUMNS
from .tables import STEPS as STEP_COLUMNS
from .trails import of_the_register


@require_GET
def dossiers(request: DeskRequest) -> HttpResponse:
    """Opened without a question it answers the one-stop officer's first: what is open, and what is due next."""
    standpoint = standing(request, "see_dossier")
    form = FilterForm(request.GET if "state" in request.GET else _opened(request.GET))
    today = local_day(request.at)
    wanted = form.wanted(agency=standpoint.agency, period=standpoint.period, on=today)
    of_the_period = wanted.state in OF_A_PERIOD
    default = {"received": "-received_on", "": "-received_on"}.get(
        wanted.state, "-concluded_on" if of_the_period else "due_on"
    )
    found = dossiers_wanted(request.actor, wanted).select_related(None).only(*LISTED)
    table = listing(request, found, columns(today), default, count=counted)
    context = {
        "form": form,
        "table": table,
        "how_many": how_many(table.total),
        "of_the_period": of_the_period,
        "standpoint": standpoint,
        "may_print": of_the_period and may(request.actor, "print_paper", standpoint.agency),
        "may_receive": may(request.actor, "receive_dossier", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("dossiers:list") if form.narrows else "",
    }
    return render(request, "desk/dossiers/list.html", context)


def _opened(asked: QueryDict) -> QueryDict:
    told = asked.copy()
    told["state"] = "open"
    return told


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key, "period": standpoint.period.key})
    return f"{reverse('sheets:dossiers')}?{query.urlencode()}"


@require_GET
def dossier(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(dossiers_seen_by(request.actor), pk=pk)
    today = local_day(request.at)
    words, pressing = state_of(found, today)
    pauses = suspensions_of(found)
    where, letters = standing_of(found, pauses, today), apologies_of(found)
    at_hand(found, where, letters)
    context = {
        "dossier": found,
        "trail": of_the_register(),
        "state": words,
        "pressing": pressing,
        "suspensions": pauses,
        "where": where,
        "status": STATUSES[where.facts.status],
        "steps": Table(STEP_COLUMNS, where.steps),
        "apologies": letters,
        "rating": rating_told_to(request.actor, found),
        "result": result_of(found) if found.outcome == "settled" else None,
        "to_print": papers_for(request.actor, found, pauses, letters),
        "papers": Table(PAPER_COLUMNS, components_of(found)),
        "counted_in": counting(*key_of(found), found.agency, by=request.actor)
        if may(request.actor, "see_figure", found)
        else None,
        "history": history_of(found),
        **_written_and_paid(request, found),
        "deeds": DEEDS.open_to(request.actor, found),
        "may_correct": bool(found.received_on) and may(request.actor, "correct_dossier", found),
        "may_give_receipt": may(request.actor, "give_receipt", found),
        **(_deadline(found, pauses) if found.received_on else {}),
    }
    return render(request, "desk/dossiers/dossier.html", context)


def _written_and_paid(request: DeskRequest, found: Any) -> dict[str, Any]:
    """What came with it online: what it is about, without who; and its fee."""
    written = application_of(found)
    return {
        "written": answers_of(written, masked=True) if written else [],
        "may_see_application": bool(written) and may(request.actor, "see_application", found),
        "order": order_of(found),
        "may_order_payment": not found.fee_unpaid
        and not (found.concluded_on or found.declined_on)
        and may(request.actor, "order_payment", found),
    }


def _deadline(found: Any, pauses: list[Any]) -> dict[str, Any]:
    """Why it is due when it is, step by step."""
    due = deadline_of(found, pauses)
    day = found.due_at and found.due_at.astimezone(VIETNAM)
    return {
        "due": due,
        "limit": budget_in_words(found.budget),
        "weekday": gettext(WEEKDAY_NAMES[day.weekday()]) if day else "",
        "brief": Table(STEPS, in_brief(steps(due))),
        "unsettled": ", ".join(str(year) for year in due.unsettled),
    }
