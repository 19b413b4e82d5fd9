"""Puts the actor on each request: the signed-in account with the offices it holds today, or with those of whom it
acts for."""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from sogoc.foundations.people.queries import actor_for, actor_of, deputyships_on, offices_on
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import local_day

API, PORTAL = "/api/", "/dvc/"


def address_of(request: HttpRequest) -> str:
    """Of the machine that asks. Behind proxies of our own it is the last address that is none of them: what stands
    before it anybody may have written."""
    told = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if settings.PROXIES else []
    address: str = request.META.get("REMOTE_ADDR", "")
    while told and address in settings.PROXIES:
        address = told.pop().strip()
    return address[:60]


def source_of(request: HttpRequest) -> str:
    """The door and the address, as the journal keeps them: desk 10.0.0.7."""
    return f"{door_of(request)} {address_of(request)}".strip()


def door_of(request: HttpRequest) -> str:
    return "api" if request.path.startswith(API) else "portal" if request.path.startswith(PORTAL) else "desk"


class ActorMiddleware:
    """`request.at` is the moment of the request, `request.actor` who asks; acts are handed both."""

    def __init__(self, get_response: Callable[[ActorRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        request.at, request.address, request.door = timezone.now(), address_of(request), door_of(request)
        source = source_of(request)
        request.offices = []
        request.actor = request.myself = Actor("anonymous", "Người chưa đăng nhập", source=source)
        if request.user.is_authenticated:
            request.myself = actor_of(request.user, (), source=source)
            if not self._acts_for_another(request, source):
                request.offices = list(offices_on(local_day(request.at)).filter(account=request.user))
                request.actor = actor_of(request.user, request.offices, source=source)
        return self.get_response(request)

    def _acts_for_another(self, request: ActorRequest, source: str) -> bool:
        holder = request.session.get("acting_for")
        if not holder:
            return False
        found = list(
            deputyships_on(local_day(request.at)).filter(deputy=request.user, office__account__pk=holder)
        )
        if not found:
            del request.session["acting_for"]
            messages.warning(
                request, _("Việc làm thay đã hết hạn hoặc đã thôi. Bạn đang làm với vai trò của mình.")
            )
            return False
        request.offices = [one.office for one in found]
        request.actor = actor_for(
            request.user, request.offices, holder=request.offices[0].account.key, source=source
        )
        return True
