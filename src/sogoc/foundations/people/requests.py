"""What the faces are handed: a request that knows who asks, when and from where (config/middleware/acting.py)."""

from datetime import datetime

from django.http import HttpRequest

from sogoc.kernel.acts import Actor

from .models import Account, Office


class ActorRequest(HttpRequest):
    id: str
    at: datetime
    address: str
    """Of the machine that asks; tries at signing in are counted by it."""
    door: str
    """The face that was asked: desk, portal or api."""
    actor: Actor
    myself: Actor
    """The person who is signed in, without offices: who acts for another is still themselves on their own page."""
    offices: list[Office]
    """Those in which the actor acts: their own, or those of whoever they act for."""
    user: Account
