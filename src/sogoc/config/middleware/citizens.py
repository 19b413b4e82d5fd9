"""Who asks on the citizens' pages: whoever their own cookie names. An official who is signed in on the desk is nobody
here, and a citizen is nobody there."""

from collections.abc import Callable
from dataclasses import replace

from django.http import HttpResponse
from django.utils.translation import gettext

from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.citizens.sessions import actor_of, of_token

COOKIE = "sogoc_citizen"


class CitizenMiddleware:
    def __init__(self, get_response: Callable[[CitizenRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: CitizenRequest) -> HttpResponse:
        request.citizen = None
        if request.door == "portal":
            source = request.actor.source
            anybody = replace(
                request.myself, key="citizen:anybody", name=gettext("Người dân"), holdings=(), source=source
            )
            request.offices, request.actor, request.myself = [], anybody, anybody
            if (token := request.COOKIES.get(COOKIE)) and (found := of_token(token, request.at)):
                request.citizen = found
                request.actor = request.myself = actor_of(found, source=source)
        return self.get_response(request)
