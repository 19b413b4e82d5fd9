"""Puts the actor on each request: the signed-in account with the offices it holds today."""

from collections.abc import Callable
from dataclasses import replace

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone

from sogoc.foundations.people.queries import actor_of, offices_on
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import local_day

NOBODY = Actor("anonymous", "Người chưa đăng nhập")


def source_of(request: ActorRequest) -> str:
    """The door and the address, as the journal keeps them: desk 10.0.0.7. Behind proxies of our own it is the last
    address that is none of them: what stands before it anybody may have written."""
    door = "api" if request.path.startswith("/api/") else "desk"
    told = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if settings.PROXIES else []
    address = request.META.get("REMOTE_ADDR", "")
    while told and address in settings.PROXIES:
        address = told.pop().strip()
    return f"{door} {address}".strip()


class ActorMiddleware:
    """`request.at` is the moment of the request, `request.actor` who asks; acts are handed both."""

    def __init__(self, get_response: Callable[[ActorRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        request.at = timezone.now()
        request.offices, request.actor = [], NOBODY
        if request.user.is_authenticated:
            request.offices = list(offices_on(local_day(request.at)).filter(account=request.user))
            request.actor = replace(actor_of(request.user, request.offices), source=source_of(request))
        return self.get_response(request)
