"""Who is in charge of what, by their name, position or mailbox."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.organisation.officers.queries import Wanted, officers_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest

from .columns import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = officers_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-valid_from", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), str(one), [one.position, one.agency.name, state_of(one)[0]]) for one in rows[:MOST]
    ]
    more = f"{reverse('officers:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("officers", gettext("Đầu mối phụ trách"), "users", hits, more)
