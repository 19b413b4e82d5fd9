"""The lists of receptions, complaints, reports and declarations, with the sums of the year above."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.integrity.queries import (
    assets_seen_by,
    grievance_sums,
    grievances_wanted,
    held_at,
    reception_sums,
    receptions_seen_by,
    reports_seen_by,
)
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import counted
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day, whole

from .columns import ASSETS, RECEPTIONS, REPORTS, grievance_columns
from .forms import FilterForm
from .trails import of_receptions, of_the_field


def _lines(many: int) -> str:
    return ngettext("%(written)s dòng", "%(written)s dòng", many) % {"written": whole(many)}


def _sheet(name: str, agency: Any, form: FilterForm | None = None) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    if form:
        query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": agency.key})
    return f"{reverse(f'sheets:{name}')}?{query.urlencode()}"


def _book(request: DeskRequest, name: str, act: str, title: str, **context: Any) -> HttpResponse:
    """`name` is that of the sheets; `act` is what begins a record."""
    agency = context["standpoint"].agency
    told = {
        "name": name,
        "title": title,
        "how_many": _lines(context["table"].total),
        "may_begin": may(request.actor, act, agency),
        "may_see_grievances": may(request.actor, "see_grievance", agency),
        "sheet": _sheet(name, agency, context.get("form")),
    }
    return render(request, "desk/integrity/book.html", told | context)


@require_GET
def receptions(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_integrity")
    year = standpoint.period.year
    sums = reception_sums(request.actor, standpoint.agency, year)
    return _book(
        request,
        "receptions",
        "hold_reception",
        gettext("Tiếp công dân"),
        standpoint=standpoint,
        table=listing(
            request, held_at(receptions_seen_by(request.actor), standpoint.agency), RECEPTIONS, "-held_on"
        ),
        year=str(year),
        sums=[
            (gettext("Buổi tiếp"), whole(sums["days"])),
            (gettext("Lượt tiếp"), whole(sums["visits"])),
            (gettext("Số người"), whole(sums["people"])),
        ],
        begin=reverse("integrity:receive"),
        trail=of_the_field(),
    )


@require_GET
def grievances(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_grievance")
    year, today, form = standpoint.period.year, local_day(request.at), FilterForm(request.GET)
    found = grievances_wanted(request.actor, form.wanted(today, agency=standpoint.agency))
    sums = grievance_sums(request.actor, standpoint.agency, year, today)
    return _book(
        request,
        "grievances",
        "receive_grievance",
        gettext("Khiếu nại, tố cáo"),
        standpoint=standpoint,
        form=form,
        table=listing(request, found, grievance_columns(today), "-received_on", count=counted),
        year=str(year),
        sums=[
            (gettext("Đơn nhận"), whole(sums["received"])),
            (gettext("Đã xong"), whole(sums["ended"])),
            (gettext("Còn lại"), whole(sums["left"])),
            (gettext("Quá hạn"), whole(sums["overdue"])),
        ],
        begin=reverse("integrity:take"),
        clear=reverse("integrity:grievances") if form.narrows else "",
        trail=of_receptions(),
    )


@require_GET
def reports(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_integrity")
    found = held_at(reports_seen_by(request.actor), standpoint.agency)
    return _book(
        request,
        "integrity-reports",
        "record_integrity_report",
        gettext("Báo cáo phòng, chống tham nhũng"),
        standpoint=standpoint,
        table=listing(request, found, REPORTS, "-sent_on"),
        begin=reverse("integrity:record"),
        trail=of_receptions(),
    )


@require_GET
def assets(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_integrity")
    found = held_at(assets_seen_by(request.actor), standpoint.agency)
    return _book(
        request,
        "asset-declarations",
        "count_asset_declarations",
        gettext("Kê khai tài sản, thu nhập"),
        standpoint=standpoint,
        table=listing(request, found, ASSETS, "-year"),
        begin=reverse("integrity:count"),
        trail=of_receptions(),
    )
