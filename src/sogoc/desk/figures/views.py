"""Figures: the list of a standpoint, and one figure with the records behind it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.desk.addresses import record_address
from sogoc.desk.shell import SECTIONS
from sogoc.desk.standpoint import standing
from sogoc.foundations.ledger.asking import ask, figures_by_area, opened


@require_GET
def figures(request: HttpRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    by_area = figures_by_area()
    answers = ask([name for names in by_area.values() for name in names], [standpoint.agency], standpoint.period, by=request.actor)
    sections = [
        (numeral, title, [answers[name, standpoint.agency.key] for name in by_area[key]])
        for numeral, key, title in SECTIONS
        if key in by_area
    ]
    return render(request, "desk/figures/list.html", {"sections": sections, "standpoint": standpoint})


@require_GET
def figure(request: HttpRequest, name: str) -> HttpResponse:
    """Where a number came from: its sums, each with its words and its records, the note, the article."""
    standpoint = standing(request, "see_figure")
    answer = ask([name], [standpoint.agency], standpoint.period, by=request.actor)[name, standpoint.agency.key]
    lines = [
        (line, [(record, record_address(line.line.selection.register.name, record["key"])) for record in line.records])
        for line in opened(answer, standpoint.agency, by=request.actor)
    ]
    context = {
        "answer": answer,
        "lines": lines,
        "basis": answer.basis_on(standpoint.period.end),
        "standpoint": standpoint,
    }
    return render(request, "desk/figures/figure.html", context)
