"""What the pages of the officials are handed besides: whether a script asks for a part, and where the person stands."""

from typing import Any

from django_htmx.middleware import HtmxDetails

from sogoc.foundations.people.requests import ActorRequest


class DeskRequest(ActorRequest):
    htmx: HtmxDetails
    standpoint: Any
    """Once a page has asked (desk/standpoint.py)."""
