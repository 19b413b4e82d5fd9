"""Complaints and denunciations by their number or what they are about, for those who may see them."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.civil_service.integrity.queries import Wanted, grievances_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import local_day

from .columns import state_of
from .trails import page_of_grievance


def found(request: DeskRequest, words: str) -> Found:
    today = local_day(request.at)
    wanted = grievances_wanted(request.actor, Wanted(today, words=words))
    rows = list(wanted.order_by("-received_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of_grievance(one), str(one).capitalize(), [one.about, state_of(one, today)[0]])
        for one in rows[:MOST]
    ]
    more = f"{reverse('integrity:grievances')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("grievances", gettext("Khiếu nại, tố cáo"), "list-details", hits, more)
