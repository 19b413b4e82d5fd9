"""Inspections of a field by their titles."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.organisation.decentralisation.queries import Wanted, field_inspections_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest

from .columns import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = field_inspections_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-year", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), one.title, [one.decision.printed, str(one.year), state_of(one)[0]])
        for one in rows[:MOST]
    ]
    more = f"{reverse('decentralisation:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("field-inspections", gettext("Kiểm tra phân cấp, thanh tra"), "list-details", hits, more)
