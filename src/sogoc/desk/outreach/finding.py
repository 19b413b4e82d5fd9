"""What was told to people, by its title, its column or where it stood."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.direction.outreach.queries import Wanted, outreach_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day

from .columns import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    rows = list(
        outreach_wanted(request.actor, Wanted(words=words)).order_by("-entered_on", "-id")[: MOST + 1]
    )
    hits = [
        Hit(page_of(one), one.title, [worded(one, "channel"), day(one.entered_on), state_of(one)[0]])
        for one in rows[:MOST]
    ]
    more = f"{reverse('outreach:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("outreach", gettext("Tuyên truyền"), "message", hits, more)
