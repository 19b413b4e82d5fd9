"""To the provider and back. What this browser began is kept in its own session until it returns."""

from dataclasses import asdict
from datetime import datetime, timedelta
from secrets import compare_digest

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from sogoc.foundations.citizens.providers import Journey, NotVouchedFor, provider, vouched_for
from sogoc.foundations.citizens.requests import CitizenRequest

from .doors import let_in, safe

KEPT, LONGEST = "citizens_journey", timedelta(minutes=10)


@login_not_required
@never_cache
@require_GET
def lead(request: CitizenRequest) -> HttpResponse:
    journey = Journey.begun()
    address = provider().leading(journey, _back(request))
    where = safe(request, request.GET.get("next", ""))
    request.session[KEPT] = {**asdict(journey), "at": request.at.isoformat(), "where": where}
    return HttpResponseRedirect(address)


@login_not_required
@never_cache
@require_GET
def back(request: CitizenRequest) -> HttpResponse:
    """Once: what was kept is taken, whatever comes of it."""
    kept = request.session.pop(KEPT, None)
    state, code = request.GET.get("state", ""), request.GET.get("code", "")
    if not kept or not code or not compare_digest(kept["state"].encode(), state.encode()):
        raise NotVouchedFor
    if request.at - datetime.fromisoformat(kept["at"]) > LONGEST:
        raise NotVouchedFor
    journey = Journey(kept["state"], kept["nonce"], kept["verifier"])
    claims = provider().claims(code, journey, _back(request), request.at)
    found = vouched_for(claims, at=request.at, source=request.actor.source)
    return let_in(request, found, kept["where"])


def _back(request: CitizenRequest) -> str:
    return request.build_absolute_uri(reverse("portal:vouched"))
