"""What an agency says of its figures: declared, put in place of a counted number, corrected, taken back."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.desk.listing import listing
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.correct_declaration import correct_declaration
from sogoc.foundations.ledger.actions.declare_value import declare_value
from sogoc.foundations.ledger.actions.override_figure import override_figure
from sogoc.foundations.ledger.actions.take_back_declaration import take_back_declaration
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.queries import declarations_in, declarations_seen_by
from sogoc.foundations.ledger.wording import declared_in_words, period_in_words, value_as_typed
from sogoc.kernel.acts import may, require

from .columns import DECLARED, title_of
from .forms import DeclareForm, TakeBackForm
from .ways import of_declared, of_figure, page_of_declaration


@require_GET
def declared(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    found = declarations_in(request.actor, standpoint.agency, standpoint.period)
    context = {
        "standpoint": standpoint,
        "table": listing(request, found, DECLARED, "figure"),
        "trail": [(_("Số liệu"), reverse("figures:list"))],
        "may_bring": may(request.actor, "declare_value", standpoint.agency),
    }
    return render(request, "desk/figures/declared.html", context)


@require_http_methods(["GET", "POST"])
def declare(request: DeskRequest, name: str) -> HttpResponse:
    """Of a figure that is counted it is an override: it wants a reason, and what is counted is shown beside it."""
    standpoint = standing(request, "see_figure")
    agency, period = standpoint.agency, standpoint.period
    figure = figure_named(name).on(period.end)
    act = "override_figure" if figure.is_counted else "declare_value"
    require(request.actor, act, agency)
    form = DeclareForm(
        request.POST or None,
        figure=figure,
        by=request.actor,
        near=agency.pk,
        reasoned=figure.is_counted,
    )
    if form.is_valid():
        does: Any = override_figure if figure.is_counted else declare_value
        who: dict[str, Any] = {"agency": agency, "period": period, "at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: does(figure=name, **form.facts, **who),
            address=page_of_declaration,
            done=_("Đã thay số đếm.") if figure.is_counted else _("Đã khai báo."),
        )
        if response:
            return response
    context = {
        "form": form,
        "figure": figure,
        "answer": ask([name], [agency], period, by=request.actor)[name, agency.key],
        "standpoint": standpoint,
        "trail": of_figure(name, title_of(name), agency, period),
    }
    return render(request, "desk/figures/declare.html", context, status=status_of(form))


@require_GET
def declaration(request: DeskRequest, pk: int) -> HttpResponse:
    return render(request, "desk/figures/declaration.html", _told(request, _found(request, pk)))


def _found(request: DeskRequest, pk: int) -> Any:
    return get_object_or_404(declarations_seen_by(request.actor), pk=pk)


def _told(request: DeskRequest, found: Any) -> dict[str, Any]:
    """With what is counted beside it."""
    answer = ask([found.figure], [found.agency], found.asked, by=request.actor)[
        found.figure, found.agency.key
    ]
    return {
        "declaration": found,
        "answer": answer,
        "value": declared_in_words(found),
        "title": title_of(found.figure),
        "period": period_in_words(found.asked),
        "trail": of_declared(found),
        "may_see_proof": may(request.actor, "see_document", found.document),
        "may_correct": may(request.actor, "correct_declaration", found),
        "may_take_back": may(request.actor, "take_back_declaration", found),
        "history": history_of(found),
    }


@require_http_methods(["GET", "POST"])
def correct(request: DeskRequest, pk: int) -> HttpResponse:
    found = _found(request, pk)
    require(request.actor, "correct_declaration", found)
    form = DeclareForm(
        request.POST or None,
        figure=figure_named(found.figure).on(found.last_day),
        by=request.actor,
        near=found.agency.pk,
        reasoned=True,
        version=found.version,
        initial={
            "state": found.state,
            "value": "" if found.sums else value_as_typed(found),
            "numerator": found.numerator,
            "denominator": found.denominator,
            "number": found.document.printed,
            "year": found.document.year,
        },
    )
    if form.is_valid():
        who: dict[str, Any] = {"version": form.version, "at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: correct_declaration(declaration=found, **form.facts, **who),
            address=page_of_declaration,
            done=_("Đã đính chính."),
        )
        if response:
            return response
    context = _told(request, found) | {"form": form}
    return render(request, "desk/figures/correct.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
def take_back(request: DeskRequest, pk: int) -> HttpResponse:
    found = _found(request, pk)
    require(request.actor, "take_back_declaration", found)
    form = TakeBackForm(request.POST or None, version=found.version)
    if form.is_valid():
        told: dict[str, Any] = {"reason": form.cleaned_data["reason"], "version": form.version}
        response = perform(
            request,
            form,
            lambda: take_back_declaration(declaration=found, **told, at=request.at, by=request.actor),
            address=lambda _: reverse("figures:declared"),
            done=_("Đã rút số liệu đã khai."),
        )
        if response:
            return response
    context = _told(request, found) | {"form": form}
    return render(request, "desk/figures/take_back.html", context, status=status_of(form))
