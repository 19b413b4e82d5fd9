"""Each request has an id: in the log, in the answer, and on the page that says something went wrong."""

import logging
import secrets
from collections.abc import Callable

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse

logger = logging.getLogger("sogoc.requests")

# Django answers these itself: nothing failed.
ANSWERS = (Http404, PermissionDenied, SuspiciousOperation)


class RequestIdMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.id = secrets.token_hex(6)  # type: ignore[attr-defined]
        response = self.get_response(request)
        response["X-Request-Id"] = request.id  # type: ignore[attr-defined]
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> None:
        if not isinstance(error, ANSWERS):
            logger.error("request %s failed", request.id, exc_info=error)  # type: ignore[attr-defined]
