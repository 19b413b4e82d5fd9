"""Recommendations by what they say."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.public_finance.audits.queries import Wanted, recommendations_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import local_day

from .columns import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted, today = recommendations_wanted(request.actor, Wanted(words=words)), local_day(request.at)
    rows = list(wanted.order_by("-recommended_on", "-id")[: MOST + 1])
    hits = [Hit(page_of(one), one.content, [state_of(one, today)[0]]) for one in rows[:MOST]]
    more = f"{reverse('audits:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("audits", gettext("Kiến nghị kiểm toán, thanh tra"), "list-details", hits, more)
