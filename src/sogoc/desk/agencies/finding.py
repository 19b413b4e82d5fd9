"""Agencies by what they are or were called."""

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.agencies.queries import found_agencies
from sogoc.kernel.vietnamese import day


def found(request: DeskRequest, words: str) -> Found:
    hits = []
    for agency, former in found_agencies(request.actor, words, MOST):
        notes = [gettext("trước là %(former)s") % {"former": former}] if former else []
        if agency.valid_until:
            notes.append(gettext("đến %(day)s") % {"day": day(agency.valid_until)})
        hits.append(Hit(reverse("agencies:agency", args=[agency.key]), agency.name, notes))
    return Found("agencies", gettext("Cơ quan"), "building-bank", hits)
