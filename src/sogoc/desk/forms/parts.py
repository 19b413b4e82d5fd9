"""A number of one part of a table, with the records of that part alone."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.desk.figures.ways import asked, page_of_figure
from sogoc.desk.records import SHOWN, shown
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.ledger.asking import Answer, ask_by, opened
from sogoc.kernel.acts import NotHere
from sogoc.kernel.vietnamese import local_day
from sogoc.reports.forms.catalogue import form_named
from sogoc.reports.forms.shape import Form


class NoSuchCell(NotHere):
    "Biểu “{form}” không có ô {code} của “{part}” trong kỳ này."


@require_GET
def part(request: DeskRequest, key: str, code: str) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    form = form_named(key, standpoint.period)
    name = request.GET.get("part", "")
    answer = _answer(request, form, code, name, standpoint)
    names = names_on(standpoint.period.end, answer.below)
    context = {
        "trail": [
            (_("Biểu mẫu"), reverse("forms:list")),
            (
                form.number,
                f"{reverse('forms:form', args=[key])}?{asked(standpoint.agency, standpoint.period)}",
            ),
        ],
        "part": name,
        "answer": answer,
        "lines": [shown(one, names) for one in opened(answer, by=request.actor, limit=SHOWN)],
        "whole": page_of_figure(answer.name, standpoint.agency, standpoint.period),
        "standpoint": standpoint,
    }
    return render(request, "desk/forms/part.html", context)


def _answer(request: DeskRequest, form: Form, code: str, name: str, standpoint: Standpoint) -> Answer:
    line = next((line for line in form.asked if line.code == code), None)
    if line is None or not form.by:
        raise NoSuchCell(form=form.number, code=code[:20], part=name[:60])
    # All its figures, as the table does: a part may well have none of this one.
    parts = ask_by(
        form.by,
        [one.figure for one in form.asked],
        standpoint.agency,
        standpoint.period,
        by=request.actor,
        as_of=local_day(request.at),
    )
    if name not in parts:
        raise NoSuchCell(form=form.number, code=code[:20], part=name[:60])
    return parts[name][line.figure]
