"""One page for each of the seven fields of reform: what is kept and counted there."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.desk.shell import SECTIONS
from sogoc.desk.standpoint import standing
from sogoc.foundations.ledger.asking import ask, figures_by_area


@require_GET
def field(request: HttpRequest, key: str) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    section = next((one for one in SECTIONS if one[1] == key), None)
    if section is None:
        raise Http404
    names = figures_by_area().get(key, [])
    answers = ask(names, [standpoint.agency], standpoint.period, by=request.actor)
    context = {"numeral": section[0], "title": section[2], "answers": list(answers.values()), "standpoint": standpoint}
    return render(request, "desk/fields/field.html", context)
