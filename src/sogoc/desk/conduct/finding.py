"""Ratings by whom they are of: one's own, or those within reach."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.civil_service.conduct.queries import Wanted, ratings_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest

from .states import of_rating
from .trails import page_of_rating


def found(request: DeskRequest, words: str) -> Found:
    wanted = ratings_wanted(request.actor, Wanted(words=words))
    rows = list(wanted.order_by("-year", "-id")[: MOST + 1])
    hits = [Hit(page_of_rating(one), str(one), [one.unit.name, of_rating(one)[0]]) for one in rows[:MOST]]
    more = f"{reverse('conduct:ratings')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("ratings", gettext("Đánh giá, xếp loại"), "list-details", hits, more)
