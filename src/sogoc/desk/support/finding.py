"""Grants by what they are for, their programme, or whom they support."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.public_finance.support.queries import Wanted, enterprise_grants_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day, whole

from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = enterprise_grants_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-decided_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), one.title, [f"{whole(one.amount)} đồng", day(one.decided_on)])
        for one in rows[:MOST]
    ]
    more = f"{reverse('support:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("support", gettext("Hỗ trợ doanh nghiệp"), "list-details", hits, more)
