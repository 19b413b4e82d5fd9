"""Initiatives by their titles, what is new about them, or who had them."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.direction.initiatives.queries import Wanted, initiatives_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest

from .columns import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = initiatives_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-registered_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), one.title, [one.unit.name, str(one.year), state_of(one)[0]]) for one in rows[:MOST]
    ]
    more = f"{reverse('initiatives:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("initiatives", gettext("Sáng kiến"), "list-details", hits, more)
