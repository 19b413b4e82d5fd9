"""Figures: the list of a standpoint, and one figure with the records behind it."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.desk.records import shown
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.ledger.asking import ask, opened
from sogoc.foundations.ledger.sections import sections

# What a page shows of the records behind a sum; the spreadsheet has them all.
SHOWN = 100


@require_GET
def figures(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    catalogue = sections()
    names = [name for section in catalogue for name in section.names]
    answers = ask(names, [standpoint.agency], standpoint.period, by=request.actor)
    told = [
        (section, [answers[name, standpoint.agency.key] for name in section.names]) for section in catalogue
    ]
    return render(request, "desk/figures/list.html", {"sections": told, "standpoint": standpoint})


@require_GET
def figure(request: DeskRequest, name: str) -> HttpResponse:
    """Where a number came from: its sums, each with its words and its records, the note, the article."""
    standpoint = standing(request, "see_figure")
    answer = ask([name], [standpoint.agency], standpoint.period, by=request.actor)[
        name, standpoint.agency.key
    ]
    names = names_on(standpoint.period.end, answer.below)
    lines = [shown(line, names) for line in opened(answer, by=request.actor, limit=SHOWN)]
    sheet = reverse("sheets:figure", args=[name])
    context = {
        "trail": [(_("Số liệu"), reverse("figures:list"))],
        "sheet": f"{sheet}?agency={standpoint.agency.key}&period={standpoint.period.key}",
        "answer": answer,
        "lines": lines,
        "basis": answer.told.basis_on(standpoint.period.end),
        "standpoint": standpoint,
    }
    return render(request, "desk/figures/figure.html", context)
