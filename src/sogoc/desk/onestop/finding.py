"""One-stop points by their names and addresses."""

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.procedures.onestop.queries import points_found
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest

from .trails import page_of_point


def found(request: DeskRequest, words: str) -> Found:
    points = list(points_found(request.actor, words)[: MOST + 1])
    hits = [Hit(page_of_point(one), one.name, [one.agency.name, one.address]) for one in points[:MOST]]
    more = reverse("onestop:list") if len(points) > MOST else ""
    return Found("onestop", gettext("Bộ phận Một cửa"), "building-bank", hits, more)
