"""Legal documents by their titles, or by the number of what they are issued as or do something to."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.institutions.drafting.queries import Wanted, legal_documents_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import local_day

from .columns import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    today = local_day(request.at)
    wanted = legal_documents_wanted(request.actor, Wanted(today, words=words))
    rows = list(wanted.order_by("-entered_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), one.title, [one.unit.name, worded(one, "kind"), state_of(one, today)[0]])
        for one in rows[:MOST]
    ]
    more = f"{reverse('drafting:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("drafting", gettext("Soạn thảo văn bản QPPL"), "list-details", hits, more)
