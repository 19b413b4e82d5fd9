"""Inspections by their titles, and what is to be remedied by its words."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext

from sogoc.areas.direction.inspections.queries import (
    MatterWanted,
    Wanted,
    inspections_wanted,
    matters_wanted,
)
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day, local_day

from .states import state_of, state_of_matter

SHOWN = 160


def found(request: DeskRequest, words: str) -> Found:
    by, today = request.actor, local_day(request.at)
    held = list(inspections_wanted(by, Wanted(words=words)).order_by("-year", "-id")[: MOST + 1])
    owed = matters_wanted(by, MatterWanted(on=today, words=words)).order_by("-found_on", "-id")
    hits = [
        *(
            Hit(
                reverse("inspections:inspection", args=[one.pk]),
                one.title,
                [one.inspector, str(one.year), state_of(one)[0]],
            )
            for one in held[:MOST]
        ),
        *(
            Hit(
                reverse("inspections:matter", args=[one.pk]),
                Truncator(one.text).chars(SHOWN),
                [str(one.inspection), day(one.found_on), state_of_matter(one, today)[0]],
            )
            for one in owed[:MOST]
        ),
    ]
    more = f"{reverse('inspections:list')}?{urlencode({'words': words})}" if len(held) > MOST else ""
    return Found("inspections", gettext("Kiểm tra"), "clipboard-check", hits[:MOST], more)
