"""Dossiers whose applicants have had their answer: whoever asks them how it was finds them here."""

from django.db.models import QuerySet

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period

from .dossiers import dossiers_seen_by
from .rating import RATABLE


def dossiers_closed(by: Actor, agency: Agency, period: Period) -> QuerySet[Dossier]:
    """With their result handed over, or refused, in a period. What was withdrawn has no answer to be content with."""
    ended = {"ended_on__range": (period.start, period.end), "outcome__in": RATABLE}
    return dossiers_seen_by(by).filter(held_during(agency, period), **ended).order_by("code")
