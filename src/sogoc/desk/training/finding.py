"""Who is sent to learn, and classes, by their titles or by who learns."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.civil_service.training.queries import Wanted, trainings_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day

from .states import state_of
from .trails import page_of


def found(request: DeskRequest, words: str) -> Found:
    wanted = trainings_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-sent_on", "-id")[: MOST + 1])
    hits = [
        Hit(page_of(one), str(one), [one.unit.name, day(one.sent_on), state_of(one)[0]])
        for one in rows[:MOST]
    ]
    more = f"{reverse('training:list')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("training", gettext("Đào tạo, bồi dưỡng"), "list-details", hits, more)
