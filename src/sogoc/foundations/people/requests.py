"""What the faces are handed: a request that knows who asks and when (config/middleware/acting.py)."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from sogoc.kernel.acts import Actor

from .models import Account, Office


class ActorRequest(HttpRequest):
    id: str
    at: datetime
    actor: Actor
    offices: list[Office]
    htmx: HtmxDetails
    user: Account
    standpoint: Any
    """Where the person stands, once a page has asked (desk/standpoint.py)."""
