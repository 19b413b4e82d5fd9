"""The register of fees: what was asked for, what came in, and in what the bank and this book do not agree."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.payments.queries import (
    bank,
    differences,
    has_bank,
    kept_between,
    orders_seen_by,
    orders_wanted,
    payments_of,
    sums,
)
from sogoc.components.refusals import in_words
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import Place, Refusal, may, require
from sogoc.kernel.vietnamese import local_day, whole

from .columns import DIFFERING, ORDERS
from .forms import DaysForm, FilterForm

LAST = timedelta(days=7)


def trail() -> list[tuple[str, str]]:
    return [(_("Phí, lệ phí"), reverse("payments:list"))]


@require_GET
def orders(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_payment")
    form = FilterForm(request.GET)
    wanted = form.wanted(agency=standpoint.agency)
    table = listing(request, orders_wanted(request.actor, wanted), ORDERS, "-ordered_on", count=counted)
    context = {
        "form": form,
        "table": table,
        "how_many": ngettext("%(n)s yêu cầu", "%(n)s yêu cầu", table.total) % {"n": whole(table.total)},
        "standpoint": standpoint,
        "may_reconcile": may(request.actor, "confirm_payment"),
        "clear": reverse("payments:list") if form.narrows else "",
    }
    return render(request, "desk/payments/list.html", context)


@require_GET
def order(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(orders_seen_by(request.actor), pk=pk)
    payments = payments_of(found)
    context = {
        "order": found,
        "trail": trail(),
        "payments": payments,
        "may_confirm": may(request.actor, "confirm_payment", found),
        "may_refund": may(request.actor, "refund_payment", found),
        "history": history_of(found),
    }
    return render(request, "desk/payments/order.html", context)


@require_GET
def reconciled(request: DeskRequest) -> HttpResponse:
    """For who keeps the account of all: a statement knows no agencies."""
    require(request.actor, "confirm_payment")
    form = DaysForm(request.GET)
    days = form.cleaned_data if form.is_valid() else {}
    until = days.get("until") or local_day(request.at)
    since = days.get("since") or until - LAST
    context: dict[str, Any] = {"form": form, "trail": trail(), "since": since, "until": until}
    try:
        context |= _held_together(request, since, until)
    except Refusal as refusal:
        context["silent"] = in_words(refusal)
    return render(request, "desk/payments/differences.html", context)


def _held_together(request: DeskRequest, since: Any, until: Any) -> dict[str, Any]:
    """What is kept of agencies that one may not see is compared too, but not shown."""
    if not has_bank():
        return {"no_bank": True}
    stated, kept = bank().statement(since, until), kept_between(since, until)
    everywhere = may(request.actor, "confirm_payment", Place(""))
    found = [
        one
        for one in differences(stated, kept)
        if (may(request.actor, "see_payment", one.kept) if one.kept else everywhere)
    ]
    theirs, ours = sums(stated, kept) if everywhere else (None, None)
    return {
        "table": Table(DIFFERING, found) if found else None,
        "theirs": theirs,
        "ours": ours,
        "everywhere": everywhere,
    }
