"""Texts of campaigns by their numbers, titles or issuers."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.institutions.reviewing.queries import Wanted, texts_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest

from .columns import state_of
from .trails import page_of_text


def found(request: DeskRequest, words: str) -> Found:
    rows = list(texts_wanted(request.actor, Wanted(words=words)).order_by("-listed_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of_text(one), one.named, [one.campaign.title, one.unit.name, state_of(one)[0]])
        for one in rows[:MOST]
    ]
    more = f"{reverse('reviewing:texts')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("reviewing", gettext("Văn bản rà soát"), "list-details", hits, more)
