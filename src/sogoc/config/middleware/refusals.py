"""Turns a refusal into a page with its sentence; the API answers for itself (gateway/api/doors.py)."""

from collections.abc import Callable

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Refusal


class RefusalMiddleware:
    def __init__(self, get_response: Callable[[ActorRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: ActorRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, Refusal):
            return None
        context = {"sentence": error.sentence(gettext(error.template))}
        return render(request, "refusal.html", context, status=error.status)
