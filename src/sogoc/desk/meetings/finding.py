"""Meetings by what they were about."""

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.direction.meetings.queries import meetings_saying
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day


def found(request: DeskRequest, words: str) -> Found:
    rows = meetings_saying(request.actor, words).order_by("-held_on", "-id")[:MOST]
    hits = [
        Hit(
            reverse("meetings:meeting", args=[one.pk]),
            one.subject,
            [str(one.get_kind_display()), day(one.held_on)],
        )
        for one in rows
    ]
    return Found("meetings", gettext("Hội nghị, họp"), "users", hits)
