"""Turns a refusal into an answer with its sentence, for people and for machines alike."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext

from sogoc.kernel.acts import NotAllowed, Refusal


class RefusalMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, Refusal):
            return None
        sentence = error.sentence(gettext(error.template))
        status = 403 if isinstance(error, NotAllowed) else 409
        if request.path.startswith("/api/"):
            return JsonResponse({"refusal": type(error).__name__, "detail": sentence}, status=status)
        return render(request, "refusal.html", {"sentence": sentence}, status=status)
