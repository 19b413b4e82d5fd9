"""Checks of what was digitised: the list, a new one, one with each of its dossiers and what it lacks."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.areas.procedures.digitisation.actions.check_digitisation import check_digitisation
from sogoc.areas.procedures.digitisation.queries import (
    checked_of,
    checked_seen_by,
    checks_held,
    checks_seen_by,
)
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.desk.listing import listing
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.foundations.journal.queries import history_of, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, local_day, whole

from .forms import BeginForm, LackingForm

CHECKS = {
    "checked_on": Column(
        gettext_lazy("Kiểm tra ngày"),
        lambda one: row_link(addresses("digitisation:check")(one.pk), day(one.checked_on)),
        by="checked_on",
        look="cell-main",
    ),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    "span": Column(gettext_lazy("Hồ sơ tiếp nhận"), str, look="unbroken"),
    "number": Column(
        gettext_lazy("Được kiểm tra"), lambda one: whole(one.number), by="number", look="number"
    ),
    "lacking": Column(
        gettext_lazy("Chưa số hóa đủ"), lambda one: whole(one.lacking), by="lacking", look="number"
    ),
}
DOSSIERS = {
    "dossier": Column(
        gettext_lazy("Hồ sơ"),
        lambda one: row_link(addresses("digitisation:checked")(one.pk), one.dossier.code),
        by="id",
        look="cell-main",
    ),
    "procedure": Column(gettext_lazy("Thủ tục"), lambda one: one.dossier.procedure),
    "missing": Column(gettext_lazy("Thành phần chưa số hóa"), lambda one: one.missing),
}


def _trail() -> list[tuple[str, str]]:
    return [
        (gettext("Sổ hồ sơ"), reverse("dossiers:list")),
        (gettext("Kiểm tra việc số hóa"), reverse("digitisation:list")),
    ]


def page_of(check: Any) -> str:
    return reverse("digitisation:check", args=[check.pk])


@require_GET
def checks(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_dossier")
    table = listing(request, checks_held(request.actor, standpoint.agency), CHECKS, "-checked_on")
    many = ngettext("%(written)s lần kiểm tra", "%(written)s lần kiểm tra", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_check": may(request.actor, "check_digitisation", standpoint.agency),
        "trail": _trail()[:1],
    }
    return render(request, "desk/digitisation/list.html", context)


@require_http_methods(["GET", "POST"])
def begin(request: DeskRequest) -> HttpResponse:
    agency = standing(request, "check_digitisation").agency
    today = local_day(request.at)
    form = BeginForm(request.POST or None, agency=agency, by=request.actor, today=today)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: check_digitisation(agency=agency, **form.told, at=request.at, by=request.actor),
            address=page_of,
            done=gettext("Đã kiểm tra."),
        )
        if response:
            return response
    context = {
        "form": form,
        "title": gettext("Kiểm tra việc số hóa"),
        "lead": gettext("Xem từng hồ sơ tiếp nhận trong khoảng ngày: thành phần nào chưa số hóa lúc này."),
        "kicker": agency.name,
        "action": f"?agency={agency.key}",
        "trail": _trail(),
    }
    return render(request, "desk/digitisation/begin.html", context, status=status_of(form))


@require_GET
def check(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(checks_seen_by(request.actor), pk=pk)
    form = LackingForm(request.GET)
    table = listing(request, checked_of(found, lacking=form.asked), DOSSIERS, "dossier")
    many = ngettext("%(written)s hồ sơ", "%(written)s hồ sơ", table.total)
    document = documents_seen_by(request.actor).filter(pk=found.document_id).first()
    context = {
        "check": found,
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "document": document,
        "sheet": reverse("sheets:digitisation", args=[found.pk]),
        "history": history_of(found),
        "trail": _trail(),
    }
    return render(request, "desk/digitisation/check.html", context)


@require_GET
def checked(request: DeskRequest, pk: int) -> HttpResponse:
    """The record behind a number: one dossier as it was found."""
    found: Any = get_object_or_404(checked_seen_by(request.actor), pk=pk)
    context = {
        "one": found,
        "check": found.check_made,
        "counted_in": counting(*key_of(found), found.agency, by=request.actor),
        "trail": [*_trail(), (str(found.check_made), page_of(found.check_made))],
    }
    return render(request, "desk/digitisation/checked.html", context)
