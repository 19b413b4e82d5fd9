"""Paying the fee of a dossier: a square code for a phone, the bank's page for a browser, and what came in so far."""

from typing import Any

import segno
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.payments.queries import bank, has_bank, order_of, payments_of
from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.portal.citizens.doors import of_ones_own
from sogoc.portal.shell.pages import shown

from .views import found


@of_ones_own
@require_GET
def pay(request: CitizenRequest, pk: int) -> HttpResponse:
    """The bank may have told before the browser is back: the page says what is kept, not what the browser saw."""
    application = found(request, pk)
    order = order_of(application.dossier) if application.dossier else None
    if order is None:
        raise Http404
    over = application.dossier.declined_on or application.dossier.concluded_on
    context: dict[str, Any] = {
        "application": application,
        "dossier": application.dossier,
        "order": order,
        "payments": payments_of(order),
        "over": bool(over),
        "bank": None,
    }
    if order.left and not over and has_bank():
        context |= _ways(request, order)
    return shown(request, "portal/applying/pay.html", context)


def _ways(request: CitizenRequest, order: Any) -> dict[str, Any]:
    asked, payload = bank(), bank().transfer(order).payload
    here = request.build_absolute_uri(reverse("portal:pay", args=[order.dossier.application.pk]))
    picture = segno.make(payload, error="m").svg_data_uri(scale=5, border=4, dark="#000", light="#fff")
    return {"bank": asked, "picture": picture, "page": asked.page_for(order, here)}
