"""Puts the actor on each request: the signed-in account with the offices it holds today."""

from collections.abc import Callable

from django.http import HttpResponse
from django.utils import timezone

from sogoc.foundations.people.queries import actor_of, offices_on
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import local_day

NOBODY = Actor("anonymous", "Người chưa đăng nhập")


class ActorMiddleware:
    """`request.at` is the moment of the request, `request.actor` who asks; acts are handed both."""

    def __init__(self, get_response: Callable[[ActorRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        request.at = timezone.now()
        request.offices, request.actor = [], NOBODY
        if request.user.is_authenticated:
            request.offices = list(offices_on(local_day(request.at)).filter(account=request.user))
            request.actor = actor_of(request.user, request.offices)
        return self.get_response(request)
