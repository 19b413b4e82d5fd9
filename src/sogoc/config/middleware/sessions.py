"""A session ends when nobody used it for a while, and after a day's work in any case."""

from collections.abc import Callable
from datetime import datetime

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from sogoc.foundations.people.sign_in_rules import sign_in_rules
from sogoc.kernel.vietnamese import local_day

# A session is written when a tenth of the idle time has passed: not a row for each page.
PARTS = 10


class SessionLimitMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            self._limit(request, timezone.now())
        return self.get_response(request)

    def _limit(self, request: HttpRequest, now: datetime) -> None:
        session, rules = request.session, sign_in_rules(local_day(now))
        began, used = _moment(session.get("began_at"), now), _moment(session.get("used_at"), now)
        if now - began > rules.absolute or now - used > rules.idle:
            logout(request)
            request.session["ended"] = True  # told where they sign in again
            return
        if "began_at" not in session:
            session["began_at"] = session["used_at"] = now.isoformat()
        elif now - used > rules.idle / PARTS:
            session["used_at"] = now.isoformat()


def _moment(written: str | None, now: datetime) -> datetime:
    return datetime.fromisoformat(written) if written else now
