"""One figure with the records behind it, and what ought to agree."""

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.desk.records import SHOWN, shown
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.ledger.asking import Answer, ask, opened
from sogoc.foundations.ledger.checking import checked
from sogoc.foundations.ledger.harmonising import harmonised, heirs
from sogoc.foundations.ledger.kept import restatements_of
from sogoc.foundations.ledger.queries import attestations_of
from sogoc.foundations.ledger.shapes import Shape
from sogoc.foundations.ledger.telling import rule_told, value_told
from sogoc.foundations.ledger.trend import trend
from sogoc.foundations.ledger.wording import declared_in_words, harmonised_in_words
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import UnreadableDay, local_day, read_day

from .cells import failed_checks
from .charts import bars
from .columns import title_of
from .ways import asked, of_figure


@require_GET
def figure(request: DeskRequest, name: str) -> HttpResponse:
    """Where a number came from: its sums, each with its words and its records, the note, the article."""
    standpoint = standing(request, "see_figure")
    as_of = _as_of(request)
    answer = _answer(request, name, standpoint, as_of)
    names = names_on(standpoint.period.end, answer.below) if answer.lines else {}
    here = asked(standpoint.agency, standpoint.period)
    act = "override_figure" if answer.figure.is_counted else "declare_value"
    context = {
        "trail": [(_("Số liệu"), reverse("figures:list"))],
        "sheet": f"{reverse('sheets:figure', args=[name])}?{here}",
        "further": f"{reverse('figures:trend', args=[name])}?{here}",
        "answer": answer,
        "as_of": as_of,
        "lines": [shown(line, names) for line in opened(answer, by=request.actor, limit=SHOWN)],
        "told": [] if answer.declaration else list(value_told(answer)),
        "rule": list(rule_told(answer)),
        "attestations": attestations_of(answer),
        "declaration": answer.declaration,
        "value": declared_in_words(answer.declaration) if answer.declaration else "",
        "may_see_proof": answer.declaration
        and may(request.actor, "see_document", answer.declaration.document),
        "declare": f"{reverse('figures:declare', args=[name])}?{here}"
        if not answer.declaration and may(request.actor, act, standpoint.agency)
        else "",
        "standpoint": standpoint,
    }
    return render(request, "desk/figures/figure.html", context)


def _answer(
    request: DeskRequest, name: str, standpoint: Standpoint, as_of: date | None, shape: Shape | None = None
) -> Answer:
    agency, period = standpoint.agency, standpoint.period
    answers = ask([name], [agency], period, by=request.actor, as_of=as_of, shape=shape)
    return answers[name, agency.key]


def _as_of(request: DeskRequest) -> date | None:
    if not (told := request.GET.get("as_of", "").strip()):
        return None
    try:
        return read_day(told)
    except UnreadableDay:
        messages.warning(request, _("Không đọc được ngày “%s”. Hãy viết như 05/6/2024.") % told[:60])
        return None


@require_GET
def further(request: DeskRequest, name: str) -> HttpResponse:
    """What stands around a number: its last periods, the shapes of the tree, what it ought to agree with, and what
    signed documents said. On a page of its own, for it asks as many times as there are periods."""
    standpoint = standing(request, "see_figure")
    agency, period, by = standpoint.agency, standpoint.period, request.actor
    answer = _answer(request, name, standpoint, None)
    points = trend(name, agency, period, by=by)
    gone = heirs(agency, period)
    told = None if gone else harmonised([name], agency, period, by=by).get(name)
    today = local_day(request.at)
    context = {
        "answer": answer,
        "bars": bars(points),
        "as_of_today": _answer(request, name, standpoint, None, Shape.as_of(today)),
        "today": today,
        "harmonised": told,
        "heirs": gone,
        "harmonised_words": harmonised_in_words(told.value, answer.figure, estimated=told.estimated)
        if told and told.value is not None
        else "",
        "checks": failed_checks(checked(agency, period, by=by, figures=[name]), by=by),
        "restatements": restatements_of(answer, by=by),
        "standpoint": standpoint,
        "trail": of_figure(name, title_of(name), agency, period),
    }
    return render(request, "desk/figures/further.html", context)


@require_GET
def checks(request: DeskRequest) -> HttpResponse:
    """Everything that ought to agree at a standpoint and does not."""
    standpoint = standing(request, "see_figure")
    found = checked(standpoint.agency, standpoint.period, by=request.actor)
    context = {
        "checks": failed_checks(found, by=request.actor),
        "standpoint": standpoint,
        "trail": [(_("Số liệu"), reverse("figures:list"))],
    }
    return render(request, "desk/figures/checks.html", context)
