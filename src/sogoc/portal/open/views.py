"""How well each agency keeps its word: rates that anybody may read, each with how it was counted; never a record."""

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.catalogue.queries import agencies_in_public
from sogoc.components.form_fields import QuickSelect
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.in_public import ask_in_public, open_figures
from sogoc.foundations.ledger.telling import rule_told
from sogoc.foundations.ledger.wording import period_in_words, selection_in_words, value_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import local_day, whole
from sogoc.portal.shell.citizens import anybody
from sogoc.portal.shell.pages import shown

from .periods import choices, told

RATE, ON_TIME, SETTLED, OVERDUE = (
    "dossiers_on_time_rate",
    "dossiers_settled_on_time",
    "dossiers_settled",
    "dossiers_open_overdue",
)
SHOWN = (RATE, ON_TIME, SETTLED, OVERDUE)


class PeriodForm(forms.Form):
    period = forms.ChoiceField(label=_("Kỳ"), widget=QuickSelect, required=False)


@login_not_required
@require_GET
def rates(request: ActorRequest) -> HttpResponse:
    today = local_day(request.at)
    period = told(request.GET.get("period", ""), today)
    agencies = agencies_in_public(today)
    answers = ask_in_public(SHOWN, agencies, period, by=anybody(request))
    rows = [(agency, {name: _cell(answers[name, agency.key]) for name in SHOWN}) for agency in agencies]
    form = PeriodForm({"period": period.key})
    form.fields["period"].choices = choices(period, today)  # type: ignore[attr-defined]
    context = {"rows": rows, "form": form, "period": period, "period_in_words": period_in_words(period)}
    return shown(request, "portal/open/rates.html", context)


def _cell(answer: Any) -> dict[str, str]:
    why = reverse("portal:rate", args=[answer.agency.key, answer.name])
    return {"value": value_in_words(answer), "why": f"{why}?period={answer.asked.key}"}


@login_not_required
@require_GET
def rate(request: ActorRequest, agency: str, name: str) -> HttpResponse:
    """One figure of one agency, with every sum that it is made of, in words."""
    today, by = local_day(request.at), anybody(request)
    found = next((one for one in agencies_in_public(today) if one.key == agency), None)
    if found is None or name not in open_figures():
        raise Http404
    period = told(request.GET.get("period", ""), today)
    answer = ask_in_public([name], [found], period, by=by)[name, found.key]
    context = {
        "answer": answer,
        "title": gettext(answer.figure.title),
        "value": value_in_words(answer),
        "lines": [(selection_in_words(one.selection), whole(one.size), one.role) for one in answer.lines],
        "rule": list(rule_told(answer)),
        "period_in_words": period_in_words(period),
        "trail": [(gettext("Tỷ lệ đúng hạn"), f"{reverse('portal:rates')}?period={period.key}")],
        "others": _others(found, period, name),
    }
    return shown(request, "portal/open/rate.html", context)


def _others(agency: Any, period: Period, shown_one: str) -> list[tuple[str, str]]:
    """What else of this agency is open."""
    return [
        (
            gettext(figure_named(name).title),
            f"{reverse('portal:rate', args=[agency.key, name])}?period={period.key}",
        )
        for name in open_figures()
        if name != shown_one
    ]
