"""Who hands over: the machine of a source by its secret (Authorization: Bearer …), which is an office of its own agency
and nobody anywhere else; or an official who is signed in. Whose source it is is known before what was sent is read."""

from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest
from ninja.security import HttpBearer, SessionAuth

from sogoc.areas.procedures.feeding.queries import source_called_with, sources_seen_by
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import NotHere, require

if TYPE_CHECKING:
    from sogoc.areas.procedures.feeding.models import FeedSource


class FeedRequest(ActorRequest):
    source: "FeedSource"


class NoSuchSource(NotHere):
    "Không có nguồn nạp hồ sơ “{key}” trong phạm vi của tài khoản này."


def _asked(request: HttpRequest) -> tuple[FeedRequest, str]:
    match = request.resolver_match
    return cast(FeedRequest, request), str(match.kwargs.get("key", "") if match else "")


class FeedKey(HttpBearer):
    def authenticate(self, request: HttpRequest, token: str) -> Any:
        asked, key = _asked(request)
        found = source_called_with(key, token)
        if found is None:
            return None
        asked.source, asked.actor = found, found.actor(asked.actor.source)
        return found.key


class FeedSession(SessionAuth):
    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        user = super().authenticate(request, key)
        if user is None:
            return None
        asked, named = _asked(request)
        found = sources_seen_by(asked.actor).filter(key=named).first()
        if found is None:
            raise NoSuchSource(key=named[:60])
        require(asked.actor, "see_feed", found)
        asked.source = found
        return user
