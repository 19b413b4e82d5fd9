"""Official forms, filled for the standpoint's agency and period."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.components.tables import Table
from sogoc.desk.figures import ways
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day
from sogoc.reports.forms import catalogue
from sogoc.reports.forms.filling import fill

from .columns import FORMS, columns_of
from .heads import head


@require_GET
def forms(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    table = Table(FORMS, catalogue.forms(standpoint.period))
    return render(request, "desk/forms/list.html", {"table": table, "standpoint": standpoint})


@require_GET
def form(request: DeskRequest, key: str) -> HttpResponse:
    """Every cell with its state and source, and the way to its explanation; what does not hold is told above."""
    standpoint = standing(request, "see_figure")
    found = catalogue.form_named(key, standpoint.period)
    filled = fill(found, standpoint.agency, standpoint.period, by=request.actor, as_of=local_day(request.at))
    asked = ways.asked(standpoint.agency, standpoint.period)
    context = {
        "trail": [(_("Biểu mẫu"), reverse("forms:list"))],
        "form": found,
        "in_force": found.in_force(standpoint.period.end),
        "filled": filled,
        "table": Table(columns_of(filled), filled.rows),
        "head": head(found) if found.by else None,
        "sheet": f"{reverse('sheets:form', args=[key])}?{asked}",
        "fill_in": f"{reverse('sheets:fill_form', args=[key])}?{asked}"
        if may(request.actor, "declare_value", standpoint.agency) and not found.by
        else "",
        "checks": f"{reverse('figures:checks')}?{asked}",
        "standpoint": standpoint,
    }
    return render(request, "desk/forms/form.html", context)
