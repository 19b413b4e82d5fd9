"""Turns a refusal into a page with its sentence; the API answers for itself (gateway/api/doors.py)."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from sogoc.components.refusals import in_words
from sogoc.kernel.acts import Refusal


class RefusalMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, Refusal):
            return None
        context = {"sentence": in_words(error), "back": _back(request)}
        return render(request, "refusal.html", context, status=error.status)


def _back(request: HttpRequest) -> str:
    """The page whose form was refused, where what was typed still is."""
    came = request.headers.get("Referer", "")
    return (
        came
        if request.method == "POST" and url_has_allowed_host_and_scheme(came, {request.get_host()})
        else ""
    )
