"""Surveys by what they are called."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.direction.surveys.queries import surveys_named
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day

from .columns import state_of


def found(request: DeskRequest, words: str) -> Found:
    named = list(surveys_named(request.actor, words).order_by("-first", "-id")[: MOST + 1])
    hits = [
        Hit(
            reverse("surveys:survey", args=[one.pk]),
            one.title,
            [one.agency.name, day(one.first), state_of(one)[0]],
        )
        for one in named[:MOST]
    ]
    more = f"{reverse('surveys:list')}?{urlencode({'words': words})}" if len(named) > MOST else ""
    return Found("surveys", gettext("Khảo sát"), "message", hits, more)
