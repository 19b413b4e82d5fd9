"""One page for each of the seven fields of reform: what is kept and counted there."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.desk.figures.answers import table_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.ledger.asking import ask, figures_by_area
from sogoc.kernel.reform import ReformField

from .rooms import rooms_of


@require_GET
def field(request: DeskRequest, key: str) -> HttpResponse:
    if key not in list(ReformField):
        raise Http404
    standpoint = standing(request, "see_figure")
    answers = ask(figures_by_area().get(key, []), [standpoint.agency], standpoint.period, by=request.actor)
    context = {
        "field": ReformField(key),
        "rooms": rooms_of(ReformField(key)),
        "table": table_of(list(answers.values())),
        "standpoint": standpoint,
    }
    return render(request, "desk/fields/field.html", context)
