"""What lists of other systems tell otherwise than the catalogue, as work to be done; and procedures that nobody asks
for."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.areas.procedures.catalogue.queries import Wanted, versions_wanted, with_offer, without_codes
from sogoc.areas.procedures.dossiers.queries import procedures_received
from sogoc.areas.procedures.reconciliation.actions.settle_difference import settle_difference
from sogoc.areas.procedures.reconciliation.queries import (
    differences_seen_by,
    differences_wanted,
    lists_of,
)
from sogoc.areas.procedures.reconciliation.register import SOURCES
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.desk.listing import listing
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.acts import may, require
from sogoc.kernel.vietnamese import local_day, whole

from . import columns
from .review_forms import DifferencesForm, SettleForm
from .trails import of_the_catalogue
from .views import day_of

COLUMNS = {
    "code": Column(
        gettext_lazy("Mã thủ tục"),
        lambda one: row_link(addresses("procedures:settle")(one.pk), one.code),
        by="code",
        look="cell-main",
    ),
    "source": Column(gettext_lazy("Nguồn"), lambda one: worded(one.taken_list, "source")),
    "kind": Column(gettext_lazy("Khác thế nào"), lambda one: worded(one, "kind")),
    "what": Column(gettext_lazy("Nội dung"), lambda one: worded(one, "what")),
    "here": Column(gettext_lazy("Trong danh mục"), lambda one: one.here),
    "there": Column(gettext_lazy("Nơi kia"), lambda one: one.there),
    "note": Column(gettext_lazy("Cách xử lý"), lambda one: one.note),
}


@require_GET
def differences(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_procedure")
    form = DifferencesForm(request.GET)
    table = listing(
        request, differences_wanted(request.actor, form.wanted(standpoint.agency)), COLUMNS, "code"
    )
    many = ngettext("%(written)s khác biệt", "%(written)s khác biệt", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "lists": lists_of(standpoint.agency),
        "standpoint": standpoint,
        "sheets": _sheets(standpoint.agency) if may(request.actor, "take_list", standpoint.agency) else [],
        "clear": reverse("procedures:differences") if form.narrows else "",
        "trail": of_the_catalogue(),
    }
    return render(request, "desk/catalogue/differences.html", context)


def _sheets(agency: Any) -> list[tuple[str, str]]:
    """Where a list of each source is brought in."""
    return [
        (f"{reverse('sheets:bring', args=[f'list-{source}'])}?agency={agency.key}", gettext(words))
        for source, words in SOURCES.items()
    ]


@require_http_methods(["GET", "POST"])
def settle(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(differences_seen_by(request.actor), pk=pk)
    require(request.actor, "settle_difference", found)
    form = SettleForm(request.POST or None)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: settle_difference(
                difference=found,
                note=form.cleaned_data["note"],
                on=local_day(request.at),
                at=request.at,
                by=request.actor,
            ),
            address=lambda _: reverse("procedures:differences"),
            done=gettext("Đã ghi cách xử lý."),
        )
        if response:
            return response
    here = gettext("Đối chiếu"), reverse("procedures:differences")
    context = {"form": form, "one": found, "trail": [*of_the_catalogue(), here]}
    return render(request, "desk/catalogue/settle.html", context, status=status_of(form))


@require_GET
def idle(request: DeskRequest) -> HttpResponse:
    """In force when the period ends, and no dossier was received for it in the period."""
    standpoint = standing(request, "see_procedure")
    day = day_of(standpoint, local_day(request.at))
    known = versions_wanted(request.actor, Wanted(on=day, agency=standpoint.agency))
    asked = procedures_received(standpoint.agency, standpoint.period)
    found = with_offer(without_codes(known, asked), day)
    table = listing(request, found, columns.COLUMNS, "code")
    context = {
        "standpoint": standpoint,
        "day": day,
        "table": table,
        "how_many": columns.how_many(table.total),
        "trail": of_the_catalogue(),
    }
    return render(request, "desk/catalogue/idle.html", context)
