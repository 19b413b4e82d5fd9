"""Figures by words of their title."""

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.desk.finding import Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.ledger.asking import figures_matching


def found(request: DeskRequest, words: str) -> Found:
    hits = [
        Hit(reverse("figures:figure", args=[name]), gettext(figure.title))
        for name, figure in figures_matching(words)
    ]
    return Found("figures", gettext("Số liệu"), "chart-bar", hits)
