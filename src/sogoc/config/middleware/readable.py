"""Refuses the sign NUL in an address: no word holds it, and PostgreSQL keeps none that does."""

from collections.abc import Callable

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse

NUL = "\0"


class ReadableMiddleware:
    """Forms refuse it themselves, with a sentence beside the field."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        asked = [word for name, values in request.GET.lists() for word in (name, *values)]
        if any(NUL in word for word in (request.path, *asked)):
            message = "NUL in an address"
            raise SuspiciousOperation(message)
        return self.get_response(request)
