"""Procedures by their code or words of their name."""

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext

from sogoc.areas.procedures.catalogue.queries import Wanted, versions_wanted
from sogoc.desk.addresses import addresses
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import local_day


def found(request: DeskRequest, words: str) -> Found:
    wanted = Wanted(on=local_day(request.at), words=words)
    some = list(versions_wanted(request.actor, wanted).order_by("folded", "pk")[: MOST + 1])
    page = addresses("procedures:procedure")
    hits = [Hit(page(one.pk), one.name, [one.procedure.code, one.agency.name]) for one in some[:MOST]]
    more = f"{reverse('procedures:list')}?{urlencode({'words': words})}" if len(some) > MOST else ""
    return Found("procedures", gettext("Thủ tục hành chính"), "list-details", hits, more)
