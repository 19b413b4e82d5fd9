"""Tasks and plans by what they say."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.direction.tasks.queries import Wanted, tasks_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day, local_day

from .columns import shortened, state_of


def found(request: DeskRequest, words: str) -> Found:
    today = local_day(request.at)
    some = tasks_wanted(request.actor, Wanted(on=today, words=words)).order_by("-due_on", "-id")
    rows = list(some[: MOST + 1])
    hits = [
        Hit(
            reverse("tasks:task", args=[one.pk]),
            shortened(one.title),
            [one.lead.short_name, day(one.due_on), state_of(one, today)[0]],
        )
        for one in rows[:MOST]
    ]
    more = f"{reverse('tasks:list')}?{urlencode({'words': words, 'state': ''})}" if len(rows) > MOST else ""
    return Found("tasks", gettext("Nhiệm vụ"), "checklist", hits, more)
