"""The machine of a source calls by its secret: Authorization: Bearer … It is an office of its own agency, and nobody
anywhere else."""

from typing import Any

from django.http import HttpRequest
from ninja.security import HttpBearer

from sogoc.areas.procedures.feeding.queries import source_called_with


class FeedKey(HttpBearer):
    def authenticate(self, request: HttpRequest, token: str) -> Any:
        asked: Any = request
        key = asked.resolver_match.kwargs.get("key", "")
        source = source_called_with(str(key), token)
        if source is None:
            return None
        asked.actor = source.actor(asked.actor.source)
        return source.key
