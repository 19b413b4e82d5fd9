"""Legal texts told to people, by their numbers, titles, or to whom they were told."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.institutions.dissemination.queries import Wanted, disseminations_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day

from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = disseminations_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-told_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), str(one), [one.agency.name, worded(one, "means"), day(one.told_on)])
        for one in rows[:MOST]
    ]
    more = f"{reverse('dissemination:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("dissemination", gettext("Phổ biến pháp luật"), "list-details", hits, more)
