"""Staff by their codes, or by how they are called."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.civil_service.staff.queries import Wanted, stays_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.choices import worded

from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = stays_wanted(request.actor, Wanted(words=words, state="here"))
    rows = list(wanted.order_by("staff__code", "id")[: MOST + 1])
    hits = [
        Hit(page_of(one.staff), str(one.staff), [one.unit.name, worded(one, "kind")]) for one in rows[:MOST]
    ]
    more = f"{reverse('staff:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("staff", gettext("Công chức, viên chức"), "list-details", hits, more)
