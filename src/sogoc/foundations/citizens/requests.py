"""What the citizens' pages are handed (config/middleware/citizens.py)."""

from sogoc.foundations.people.requests import ActorRequest

from .models import Citizen


class CitizenRequest(ActorRequest):
    citizen: Citizen | None
    """Who is signed in here, if anybody is."""
