"""What somebody has to do before anything else: change a password that was given to them, set up the second step that
their role demands."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from sogoc.components.refusals import in_words
from sogoc.foundations.people.queries import second_step_of
from sogoc.foundations.people.requests import ActorRequest
from sogoc.foundations.people.second_steps import second_step_demanded
from sogoc.kernel.acts import Refusal

from .acting import API

ALWAYS = {
    "people:sign_in",
    "people:code",
    "people:sign_out",
    "set_language",
    "api:openapi-json",
    "api:api-root",
}


class PasswordFirst(Refusal):
    "Mật khẩu của bạn do người khác cấp. Hãy đăng nhập trên trang và đặt mật khẩu của riêng bạn trước."

    status = 403


class SecondStepFirst(Refusal):
    "Vai trò của bạn phải có bước xác nhận thứ hai. Hãy đăng nhập trên trang và bật bước đó trước."

    status = 403


class FirstThingsMiddleware:
    def __init__(self, get_response: Callable[[ActorRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: ActorRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        if not request.user.is_authenticated or request.resolver_match is None:
            return None
        name = request.resolver_match.view_name
        if name in ALWAYS or (first := first_thing(request)) is None:
            return None
        refusal, page = first
        if name == page:
            return None
        if request.path.startswith(API):
            told = {"refusal": type(refusal).__name__, "detail": in_words(refusal)}
            return JsonResponse(told, status=refusal.status, json_dumps_params={"ensure_ascii": False})
        if request.headers.get("HX-Request") == "true":
            return HttpResponseClientRedirect(reverse(page))
        return HttpResponseRedirect(reverse(page))


def first_thing(request: ActorRequest) -> tuple[Refusal, str] | None:
    """What is to be done first, and where; nothing for nearly everybody nearly always."""
    if request.user.must_change_password:
        return PasswordFirst(), "people:my_password"
    if not settings.SECOND_STEP_DEMANDED or request.session.get("second_step"):
        return None
    if second_step_demanded(request.actor, request.at) and not second_step_of(request.user):
        return SecondStepFirst(), "people:my_second_step"
    return None
